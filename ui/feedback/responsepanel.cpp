// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/responsepanel.h"

#include "core/base/daytext.h"
#include "core/dashboard/tilewords.h"
#include "ui/feedback/responsedelegate.h"
#include "ui/kit/icon.h"
#include "ui/kit/panels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// What a customer wrote: read, selected and copied, never markup; as high as its text.
class WordsView : public QTextEdit
{
public:
    WordsView(const QString &text, const QList<Span> &marks, const QFont &type, QWidget *parent)
        : QTextEdit(parent)
    {
        setAccessibleName(QCoreApplication::translate("hearken::ResponsePanel", "What was said"));
        setReadOnly(true);
        setAcceptRichText(false);
        setTabChangesFocus(true);
        setFrameShape(NoFrame);
        setStyleSheet(u"QTextEdit { border: 0; padding: 0; background: transparent; }"_s);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFont(type);
        document()->setDocumentMargin(0);
        setPlainText(text);
        QTextBlockFormat lines;
        lines.setLineHeight(4, QTextBlockFormat::LineDistanceHeight);
        QTextCursor all(document());
        all.select(QTextCursor::Document);
        all.mergeBlockFormat(lines);
        QList<ExtraSelection> selections;
        for (const Span &mark : marks) {
            ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(int(mark.start));
            selection.cursor.setPosition(int(mark.end), QTextCursor::KeepAnchor);
            selection.format.setBackground(theme()[Token::Mark]);
            selections.append(selection);
        }
        setExtraSelections(selections);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTextEdit::resizeEvent(event);
        document()->setTextWidth(viewport()->width());
        setFixedHeight(int(std::ceil(document()->size().height())) + 2);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the panel scrolls
};

/// What the same customer said over time: day, a dot on a line, words.
class HistoryRow : public QAbstractButton
{
    Q_DECLARE_TR_FUNCTIONS(hearken::ResponsePanel)
public:
    HistoryRow(const ResponseDetail::Event &event, bool here, bool first, bool last, QDate today, QWidget *parent)
        : QAbstractButton(parent)
        , m_event(event)
        , m_here(here)
        , m_first(first)
        , m_last(last)
        , m_day(shortDay(event.day, today))
    {
        m_words = here ? tr("This answer") : event.touchpoint.isEmpty() ? event.source : event.touchpoint;
        setFocusPolicy(here ? Qt::NoFocus : Qt::StrongFocus);
        setEnabled(!here);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(event.score.isEmpty() ? tr("%1: %2").arg(m_day, m_words)
                                                : tr("%1: %2, %3").arg(m_day, m_words, event.score));
        if (!here)
            setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override
    {
        return {240, qMax(24, QFontMetrics(hearken::font(TextRole::Second)).height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QFont meta = hearken::font(TextRole::Meta);
        const int dayWidth = QFontMetrics(meta).horizontalAdvance(u"30 MMM 2000"_s) + 2;
        painter.setFont(meta);
        painter.setPen(t[Token::Ink3]);
        painter.drawText(QRect(0, 0, dayWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_day);
        const QPointF dot(dayWidth + 14.5, height() / 2.0);
        painter.setPen(QPen(t[Token::Line2], 1));
        painter.drawLine(QPointF(dot.x(), m_first ? dot.y() : 0), QPointF(dot.x(), m_last ? dot.y() : height()));
        const auto goalClass = classOfStanding(m_event.standing);
        const bool low = goalClass && (*goalClass == ChipClass::FarBelow || *goalClass == ChipClass::Below);
        const QColor color = t[m_here ? Token::Accent : low ? Token::Attention : Token::Ink2];
        painter.setPen(QPen(color, 2));
        painter.setBrush(m_here ? t[Token::Surface] : color);
        painter.drawEllipse(dot, 3.5, 3.5);
        painter.setFont(hearken::font(TextRole::Second));
        painter.setPen(t[Token::Ink]);
        int x = int(dot.x()) + 14;
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, m_words);
        x += painter.fontMetrics().horizontalAdvance(m_words) + 6;
        painter.setPen(t[Token::Ink3]);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, m_event.score);
        if (hasFocus()) {
            painter.setPen(QPen(t[Token::Accent], 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::cell, radius::cell);
        }
    }

private:
    ResponseDetail::Event m_event;
    bool m_here;
    bool m_first;
    bool m_last;
    QString m_day;
    QString m_words;
};

QVBoxLayout *panelSection(QVBoxLayout *body, const QString &title)
{
    if (body->count() > 0)
        body->addWidget(makeLine());
    auto *section = new QVBoxLayout;
    section->setContentsMargins(14, 10, 14, 10);
    section->setSpacing(5);
    if (!title.isEmpty())
        section->addWidget(makeLabel(title, TextRole::SecondStrong));
    body->addLayout(section);
    return section;
}

/// "for 3 years 2 months": whole months between two days.
QString panelAge(QDate since, QDate today)
{
    const int months = qMax(
        0, (today.year() - since.year()) * 12 + today.month() - since.month() - (today.day() < since.day() ? 1 : 0));
    const int full = months / 12;
    const int more = months % 12;
    const QString years = full == 1 ? ResponsePanel::tr("1 year") : ResponsePanel::tr("%1 years").arg(full);
    const QString rest = more == 1 ? ResponsePanel::tr("1 month") : ResponsePanel::tr("%1 months").arg(more);
    return months < 12 ? rest : months % 12 == 0 ? years : years % u' ' % rest;
}

void panelFigure(QGridLayout *grid, int column, const QString &value, const QString &below)
{
    grid->addWidget(makeLabel(value, TextRole::PanelTitle), 0, column);
    grid->addWidget(makeLabel(below, TextRole::Meta, u"ink3"_s), 1, column);
    grid->setColumnStretch(column, 1);
}

} // namespace

ResponsePanel::ResponsePanel(QWidget *parent)
    : QFrame(parent)
{
    setProperty("part", u"panel"_s);
    setAccessibleName(tr("Response"));
    setMinimumWidth(280);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 8, 2);
    m_over = new ElidedLabel;
    m_over->setProperty("type", u"meta"_s);
    m_over->setProperty("tone", u"ink3"_s);
    m_previous = makeIconButton(u"left"_s, tr("Previous response (K)"), this);
    m_next = makeIconButton(u"right"_s, tr("Next response (J)"), this);
    head->addWidget(m_over, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    column->addLayout(head);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area, 1);
    connect(m_previous, &QToolButton::clicked, this, &ResponsePanel::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &ResponsePanel::nextAsked);
    showNothing();
}

QVBoxLayout *ResponsePanel::freshBody()
{
    auto *inside = new QWidget;
    inside->setAutoFillBackground(true);
    inside->setBackgroundRole(QPalette::Base);
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins({});
    body->setSpacing(0);
    m_area->setWidget(inside); // the one before is deleted
    return body;
}

void ResponsePanel::showNothing()
{
    static_cast<ElidedLabel *>(m_over)->setWhole({});
    QVBoxLayout *body = freshBody();
    body->addStretch(1);
    QLabel *words = makeLabel(tr("Choose a response to see all of it."), TextRole::Second, u"ink3"_s);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    body->addWidget(words);
    body->addStretch(2);
    setNeighbours(false, false);
}

void ResponsePanel::setNeighbours(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void ResponsePanel::show(const ResponseView &view)
{
    const Response &response = view.detail.response;
    const QString name = response.key.isEmpty() ? QString::number(response.id.value) : response.key;
    QStringList over{tr("Response %1").arg(name), view.detail.source};
    if (const QString channel = view.detail.attribute(u"channel"_s); !channel.isEmpty())
        over.append(channel);
    static_cast<ElidedLabel *>(m_over)->setWhole(over.join(u" · "_s));
    QVBoxLayout *body = freshBody();
    addHead(body, view);
    addAnswers(body, view);
    addCustomer(body, view);
    addHistory(body, view);
    addFacts(body, view);
    body->addStretch(1);
}

void ResponsePanel::addHead(QVBoxLayout *body, const ResponseView &view)
{
    QVBoxLayout *section = panelSection(body, {});
    section->setContentsMargins(14, 2, 14, 12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto &score = view.detail.score;
    const auto goalClass = score ? classOfStanding(score->standing) : std::nullopt;
    if (goalClass) {
        auto *chip = new ScoreChip;
        chip->setScore(tr("%1 %2", "NPS 5 of 10")
                           .arg(score->kind == QuestionKind::Nps ? tr("NPS") : QString(), score->text)
                           .trimmed(),
            *goalClass);
        chip->setAccessibleName(score->question % u": "_s % score->text);
        row->addWidget(chip);
    } else {
        row->addWidget(makeLabel(tr("no score"), TextRole::Meta, u"tag"_s));
    }
    const QString touchpoint = view.detail.attribute(u"touchpoint"_s);
    if (!touchpoint.isEmpty())
        row->addWidget(makeLabel(touchpoint, TextRole::Meta, u"tag"_s));
    const QLocale locale;
    row->addWidget(makeLabel(dayText(view.detail.day, u"ddd d MMM yyyy"_s, locale), TextRole::Second, u"ink2"_s));
    row->addStretch(1);
    section->addLayout(row);
    if (score)
        section->addWidget(makeLabel(score->question, TextRole::Meta, u"ink3"_s));
    section->addSpacing(2);
    const QString text = view.detail.response.comment;
    if (text.isEmpty()) {
        section->addWidget(makeLabel(tr("No comment was written."), TextRole::Text, u"ink3"_s));
        return;
    }
    QFont type = hearken::font(TextRole::Text);
    type.setPointSizeF(type.pointSizeF() * 1.1);
    section->addWidget(new WordsView(text, SearchQuery(view.words).marks(text), type, this));
}

void ResponsePanel::addAnswers(QVBoxLayout *body, const ResponseView &view)
{
    if (view.detail.answers.isEmpty())
        return;
    QVBoxLayout *section = panelSection(body, tr("Other answers"));
    for (const ResponseDetail::Answer &answer : view.detail.answers) {
        if (answer.kind == QuestionKind::Text) {
            QLabel *question = makeLabel(answer.question, TextRole::Meta, u"ink3"_s);
            question->setWordWrap(true);
            section->addWidget(question);
            section->addWidget(new WordsView(
                answer.text, SearchQuery(view.words).marks(answer.text), hearken::font(TextRole::Text), this));
            continue;
        }
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        QLabel *question = makeLabel(answer.question, TextRole::Second);
        question->setWordWrap(true);
        QLabel *value = makeLabel(answer.text, TextRole::Second);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        row->addWidget(question, 1);
        row->addWidget(value);
        section->addLayout(row);
    }
}

void ResponsePanel::addCustomer(QVBoxLayout *body, const ResponseView &view)
{
    if (!view.customer)
        return;
    const Customer &customer = *view.customer;
    QVBoxLayout *section = panelSection(body, {});
    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(makeIconLabel(view.account ? u"bldg"_s : u"person"_s, Token::Ink3, 16));
    row->addWidget(makeLabel(customer.name.isEmpty() ? customer.key : customer.name, TextRole::Strong));
    QStringList about;
    if (view.account && !view.account->name.isEmpty())
        about.append(view.account->name);
    if (!customer.status.isEmpty())
        about.append(customer.status);
    const QDate since = QDate::fromString(customer.since, Qt::ISODate);
    if (since.isValid())
        about.append(tr("customer for %1").arg(panelAge(since, view.today)));
    auto *words = new ElidedLabel(about.join(u" · "_s));
    words->setProperty("type", u"second"_s);
    words->setProperty("tone", u"ink3"_s);
    row->addWidget(words, 1);
    section->addLayout(row);
    auto *figures = new QGridLayout;
    figures->setVerticalSpacing(0);
    int column = 0;
    const QLocale locale;
    if (customer.revenue) {
        const double units = double(*customer.revenue) / 100;
        const QString amount = locale.toString(units, 'f', units == std::floor(units) ? 0 : 2);
        panelFigure(figures, column++, view.currency % amount, tr("a month"));
        panelFigure(figures, column++, view.currency % locale.toString(qint64(std::llround(units * 12))), tr("a year"));
    }
    panelFigure(figures, column++, locale.toString(view.answers), view.answers == 1 ? tr("answer") : tr("answers"));
    section->addLayout(figures);
}

void ResponsePanel::addHistory(QVBoxLayout *body, const ResponseView &view)
{
    const auto &history = view.detail.history;
    if (history.size() < 2)
        return;
    QVBoxLayout *section = panelSection(body, tr("What happened"));
    section->setSpacing(0);
    for (qsizetype i = 0; i < history.size(); ++i) {
        const ResponseDetail::Event &event = history.at(i);
        const bool here = event.response == view.detail.response.id.value;
        auto *row = new HistoryRow(event, here, i == 0, i == history.size() - 1, view.today, this);
        section->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = event.response] { Q_EMIT responseAsked(id); });
    }
}

void ResponsePanel::addFacts(QVBoxLayout *body, const ResponseView &view)
{
    if (view.detail.attributes.isEmpty())
        return;
    QVBoxLayout *section = panelSection(body, tr("Known about it"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int at = 0;
    for (const ResponseDetail::Attribute &attribute : view.detail.attributes) {
        QString name = dimensionWord(attribute.dimension);
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        grid->addWidget(makeLabel(name, TextRole::Second, u"ink3"_s), at, 0, Qt::AlignTop);
        QLabel *value = makeLabel(attribute.value, TextRole::Second);
        value->setWordWrap(true);
        grid->addWidget(value, at++, 1);
    }
    grid->setColumnStretch(1, 1);
    section->addLayout(grid);
}

void ResponsePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hearken
