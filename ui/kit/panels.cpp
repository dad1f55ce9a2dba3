// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/panels.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// Painted when shown, so that it follows the theme.
class PanelIcon : public QLabel
{
public:
    PanelIcon(const QString &name, Token token, int side, QWidget *owner)
        : QLabel(owner)
        , m_name(name)
        , m_token(token)
    {
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, m_name, rect(), theme()[m_token]);
    }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QLabel *makeIconLabel(const QString &name, Token token, int size, QWidget *parent)
{
    return new PanelIcon(name, token, size, parent);
}

QFrame *makeFrame(const QString &part, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("part", part);
    return frame;
}

QFrame *makeLine(QWidget *parent)
{
    return makeFrame(u"line"_s, parent);
}

QLayout *pageRow(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::page, 0, space::page, 0);
    row->addWidget(widget);
    return row;
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
{
    setProperty("part", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(12, 9, 12, 7);
    m_head->setSpacing(space::small);
    m_title = makeLabel(title, TextRole::Strong);
    m_meta = new ElidedLabel;
    m_meta->setProperty("type", u"meta"_s);
    m_meta->setProperty("tone", u"ink3"_s);
    m_head->addWidget(m_title);
    m_head->addWidget(m_meta, 1);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::small);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setMeta(const QString &meta)
{
    m_meta->setWhole(meta);
}

void Card::addAside(QWidget *widget)
{
    // The words of a quiet button end where the rows below end: its padding goes into the margin.
    const bool quiet = widget->property("kind").toString() == "quiet"_L1;
    m_head->setContentsMargins(12, quiet ? 6 : 9, quiet ? 5 : 12, quiet ? 5 : 7);
    m_head->addWidget(widget);
}

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    setProperty("part", u"banner"_s);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(12, 7, 12, 7);
    m_row->setSpacing(9);
    m_icon = makeIconLabel(u"warn"_s, Token::Attention, 16, this);
    m_text = makeLabel({}, TextRole::Strong);
    m_more = makeLabel({}, TextRole::Text);
    m_more->setWordWrap(true);
    auto *iconPlace = new QVBoxLayout; // beside the first line
    iconPlace->setContentsMargins(0, 2, 0, 0);
    iconPlace->addWidget(m_icon);
    iconPlace->addStretch(1);
    m_row->addLayout(iconPlace);
    m_row->addWidget(m_text);
    m_row->addWidget(m_more, 1);
    hide();
}

void Banner::say(const QString &what, const QString &more)
{
    // A long sentence alone wraps in the wide label; bold is for the short one beside it.
    m_text->setVisible(!more.isEmpty());
    m_text->setText(more.isEmpty() ? QString() : what);
    m_more->setText(more.isEmpty() ? what : more);
    setAccessibleName(what % u" "_s % more);
    show();
}

void Banner::say(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        say(error.message);
}

QPushButton *Banner::addAction(const QString &words)
{
    QPushButton *button = makeCompactButton(words, {}, ButtonKind::Secondary, this);
    m_actions.append(button);
    m_row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void Banner::clear()
{
    hide();
    for (QPushButton *button : std::as_const(m_actions))
        button->deleteLater(); // perhaps it is the one that was pressed
    m_actions.clear();
}

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
{
    setProperty("part", u"card"_s);
    setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 16, 18, 16);
    row->setSpacing(18);
    row->addWidget(makeIconLabel(iconName, Token::Ink3, 24, this), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    m_title = makeLabel(title, TextRole::Strong);
    m_text = makeLabel(text, TextRole::Second, u"ink2"_s);
    m_text->setWordWrap(true);
    m_actions = new QHBoxLayout;
    m_actions->setContentsMargins(0, space::small, 0, 0);
    m_actions->setSpacing(space::small);
    m_actions->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_actions);
    column->addStretch(1); // together, also where there is much room
    row->addLayout(column, 1);
}

QPushButton *EmptyState::addAction(const QString &words, const QString &iconName, ButtonKind kind)
{
    QPushButton *button = makeButton(words, iconName, kind, this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
}

SidePanel::SidePanel(const QString &name, QWidget *parent)
    : QFrame(parent)
{
    setProperty("part", u"panel"_s);
    setAccessibleName(name);
    setMinimumWidth(300);
    setMaximumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    QFrame *head = makeFrame(u"panelHead"_s, this);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(14, 10, 8, 9);
    m_head->setSpacing(2);
    m_words = new QVBoxLayout;
    m_words->setSpacing(1);
    m_over = makeLabel({}, TextRole::Meta, u"ink3"_s);
    m_title = makeLabel({}, TextRole::PanelTitle);
    m_title->setWordWrap(true);
    m_words->addWidget(m_over);
    m_words->addWidget(m_title);
    QToolButton *close = makeIconButton(u"x"_s, tr("Close (Esc)"), head);
    m_head->addLayout(m_words, 1);
    m_head->addWidget(close, 0, Qt::AlignTop);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_foot = makeFrame(u"footer"_s, this);
    m_footer = new QHBoxLayout(m_foot);
    m_footer->setContentsMargins(14, 10, 14, 10);
    m_foot->hide();
    column->addWidget(head);
    column->addLayout(m_body, 1);
    column->addWidget(m_foot);
    connect(close, &QToolButton::clicked, this, &SidePanel::closeAsked);
}

void SidePanel::setTitle(const QString &over, const QString &title)
{
    m_over->setText(over);
    m_over->setVisible(!over.isEmpty());
    m_title->setText(title);
}

void SidePanel::addHeadAction(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget, 0, Qt::AlignTop);
}

void SidePanel::addUnderTitle(QWidget *widget)
{
    m_words->addWidget(widget);
}

void SidePanel::setFooterVisible(bool visible)
{
    m_foot->setVisible(visible);
}

QSize SidePanel::sizeHint() const
{
    return {336, QFrame::sizeHint().height()};
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::medium, space::page, 10);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new ElidedLabel(title);
    m_title->setProperty("type", u"pageTitle"_s);
    m_meta = new ElidedLabel;
    m_meta->setProperty("type", u"second"_s);
    m_meta->setProperty("tone", u"ink2"_s);
    words->addWidget(m_title);
    words->addWidget(m_meta);
    row->addLayout(words, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(10);
    row->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setWhole(title);
}

void PageHeader::setMeta(const QString &meta)
{
    m_meta->setWhole(meta);
    m_meta->setVisible(!meta.isEmpty()); // the title moves to the middle
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

QSize PageHeader::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + m_title->minimumSizeHint().width();
    for (int index = 0; index < m_actions->count(); ++index) {
        const QWidget *widget = m_actions->itemAt(index)->widget();
        const auto *button = qobject_cast<const Button *>(widget);
        if (!widget->isHidden())
            width += m_actions->spacing()
                + (button ? button->smallSizeHint() : widget->minimumSizeHint().expandedTo(widget->minimumSize()))
                      .width();
    }
    return {width, QWidget::minimumSizeHint().height()};
}

bool PageHeader::event(QEvent *event)
{
    const bool told = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return told;
}

void PageHeader::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_title->sizeHint().width();
    QList<Button *> buttons;
    for (int index = 0; index < m_actions->count(); ++index) {
        QWidget *widget = m_actions->itemAt(index)->widget();
        auto *button = qobject_cast<Button *>(widget);
        if (widget->isHidden())
            continue;
        room -= m_actions->spacing() + (button ? button->fullSizeHint() : widget->sizeHint()).width();
        if (button && !button->menu()) // a name with a menu is cut instead
            buttons.append(button);
    }
    for (Button *button : std::as_const(buttons)) {
        button->setWordless(room < 0);
        if (button->isWordless())
            room += button->fullSizeHint().width() - button->smallSizeHint().width();
    }
}

} // namespace hearken
