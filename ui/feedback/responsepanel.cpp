// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/responsepanel.h"

#include "core/base/daytext.h"
#include "core/dashboard/tilewords.h"
#include "ui/feedback/panelparts.h"
#include "ui/feedback/responsedelegate.h"
#include "ui/kit/editing.h"
#include "ui/kit/evidencechip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/panels.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/taborder.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

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

/// What the answer says of the person who gave it.
QString panelStanding(const ResponseDetail::Answer &score)
{
    if (score.kind == QuestionKind::Nps) {
        return score.standing == ScoreStanding::FarBelow || score.standing == ScoreStanding::Below
            ? ResponsePanel::tr("detractor")
            : score.standing == ScoreStanding::OnGoal ? ResponsePanel::tr("passive")
                                                      : ResponsePanel::tr("promoter");
    }
    switch (score.standing) {
    case ScoreStanding::FarBelow:
        return ResponsePanel::tr("very low");
    case ScoreStanding::Below:
        return ResponsePanel::tr("low");
    case ScoreStanding::OnGoal:
        return ResponsePanel::tr("middle");
    case ScoreStanding::Above:
        return ResponsePanel::tr("high");
    case ScoreStanding::FarAbove:
        return ResponsePanel::tr("very high");
    case ScoreStanding::None:
        break;
    }
    return {};
}

/// A small outlined button that leads somewhere.
QPushButton *panelLink(const QString &words, const QString &iconName)
{
    QPushButton *button = makeEvidenceChip(iconName, words);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setMinimumWidth(60); // long words are cut rather than the panel
    return button;
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
    m_area = scrolling(new QWidget, this);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    column->addWidget(buildFooter());
    setFocusPolicy(Qt::StrongFocus);
    connect(m_previous, &QToolButton::clicked, this, &ResponsePanel::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &ResponsePanel::nextAsked);
    showNothing();
}

void ResponsePanel::setCanWrite(bool canWrite)
{
    for (QPushButton *button : {m_tag, m_read, m_flag})
        enableEditing(button, canWrite);
}

QFrame *ResponsePanel::buildFooter()
{
    m_foot = makeFrame(u"footer"_s, this);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(8);
    m_tag = makeButton(tr("Tag…"), u"tag"_s, ButtonKind::Primary, m_foot);
    m_read = makeButton({}, u"check"_s, ButtonKind::Secondary, m_foot); // signs alone: a narrow panel speaks German too
    m_flag = makeButton({}, u"flag"_s, ButtonKind::Secondary, m_foot);
    QToolButton *copy = makeIconButton(u"file"_s, tr("Copy what was said, with where it comes from (Ctrl+C)"), m_foot);
    m_read->setAccessibleName(tr("Mark as read"));
    m_flag->setAccessibleName(tr("Flag this response"));
    m_tag->setToolTip(tr("Tag this response (T)"));
    m_read->setToolTip(tr("Read or unread (Space)"));
    m_flag->setToolTip(tr("Flag this response (F)"));
    row->addWidget(m_tag);
    row->addWidget(m_read);
    row->addWidget(m_flag);
    row->addStretch(1);
    row->addWidget(copy);
    connect(m_tag, &QPushButton::clicked, this, [this] {
        const QPoint above = m_tag->mapToGlobal(QPoint(0, 0));
        Q_EMIT tagAsked(above - QPoint(0, 230));
    });
    connect(m_read, &QPushButton::clicked, this, &ResponsePanel::readAsked);
    connect(m_flag, &QPushButton::clicked, this, &ResponsePanel::flagAsked);
    connect(copy, &QToolButton::clicked, this, &ResponsePanel::copyAsked);
    return m_foot;
}

/// Who stood in the body that goes stands in the panel: the focus is never lost.
QVBoxLayout *ResponsePanel::freshBody()
{
    m_tags = nullptr;
    m_tagFlow = nullptr;
    if (m_area->widget() && m_area->widget()->isAncestorOf(focusWidget()))
        setFocus();
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
    m_foot->hide();
}

void ResponsePanel::setMarks(const QStringList &tags, bool read, bool flagged)
{
    m_read->setAccessibleName(read ? tr("Mark as unread") : tr("Mark as read"));
    m_flag->setAccessibleName(flagged ? tr("Take off the flag") : tr("Flag this response"));
    if (!m_tags)
        return;
    while (QLayoutItem *item = m_tagFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &tag : tags)
        m_tagFlow->addWidget(makeLabel(tag, TextRole::Meta, u"tag"_s, m_tags));
    if (flagged)
        m_tagFlow->addWidget(makeLabel(tr("flagged"), TextRole::Meta, u"tagOutline"_s, m_tags));
    if (read)
        m_tagFlow->addWidget(makeLabel(tr("read"), TextRole::Meta, u"tagOutline"_s, m_tags));
    m_tags->setVisible(m_tagFlow->count() > 0);
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
    addLinks(body, view);
    addFacts(body, view);
    body->addStretch(1);
    m_foot->show();
    tabByLayout(*this);
}

void ResponsePanel::addHead(QVBoxLayout *body, const ResponseView &view)
{
    QVBoxLayout *section = panelSection(body, {});
    section->setContentsMargins(14, 2, 14, 12);
    auto *row = new FlowLayout(Qt::AlignLeading, 8);
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
    if (score && !panelStanding(*score).isEmpty())
        row->addWidget(makeLabel(panelStanding(*score), TextRole::Meta, u"tag"_s));
    const QLocale locale;
    QString when = dayText(view.detail.day, u"ddd d MMM yyyy"_s);
    if (view.detail.time.isValid())
        when = tr("%1, %2", "day, time").arg(when, locale.toString(view.detail.time, u"hh:mm"_s));
    row->addWidget(makeLabel(when, TextRole::Second, u"ink2"_s));
    section->addLayout(row);
    if (score) {
        auto *question = makeLabel(score->question, TextRole::Meta, u"ink3"_s);
        question->setWordWrap(true);
        section->addWidget(question);
    }
    addText(section, view);
    m_tags = new QWidget;
    m_tags->setAccessibleName(tr("Tags"));
    m_tagFlow = new FlowLayout(Qt::AlignLeading, 6, m_tags);
    m_tags->hide();
    section->addWidget(m_tags);
}

void ResponsePanel::addText(QVBoxLayout *section, const ResponseView &view)
{
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

/// Scores and choices in two columns, as a form has them; what was written stands under its question.
void ResponsePanel::addAnswers(QVBoxLayout *body, const ResponseView &view)
{
    if (view.detail.answers.isEmpty())
        return;
    QVBoxLayout *section = panelSection(body, tr("Other answers"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
    grid->setColumnMinimumWidth(2, 14);
    int count = 0;
    for (const ResponseDetail::Answer &answer : view.detail.answers) {
        if (answer.kind == QuestionKind::Text || answer.why)
            continue;
        QLabel *question = makeLabel(answer.question, TextRole::Second, u"ink2"_s);
        question->setWordWrap(true);
        QLabel *value = makeLabel(answer.text, TextRole::Second);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        const int side = count % 2 * 3;
        grid->addWidget(question, count / 2, side, Qt::AlignTop);
        grid->addWidget(value, count / 2, side + 1);
        ++count;
    }
    section->addLayout(grid);
    for (const ResponseDetail::Answer &answer : view.detail.answers) {
        if (answer.kind != QuestionKind::Text || answer.why)
            continue;
        QLabel *question = makeLabel(answer.question, TextRole::Meta, u"ink3"_s);
        question->setWordWrap(true);
        section->addWidget(question);
        section->addWidget(new WordsView(
            answer.text, SearchQuery(view.words).marks(answer.text), hearken::font(TextRole::Text), this));
    }
    addUnanswered(section, view);
}

/// Why questions have no answer, where the export says so. A long form passes over most of its questions: these are counted.
void ResponsePanel::addUnanswered(QVBoxLayout *section, const ResponseView &view)
{
    constexpr int named = 6;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int count = 0;
    int more = 0;
    for (const ResponseDetail::Answer &answer : view.detail.answers) {
        if (!answer.why)
            continue;
        if (count >= named && *answer.why == WhyNot::NotShown) {
            ++more;
            continue;
        }
        QLabel *question = makeLabel(answer.question, TextRole::Second, u"ink3"_s);
        question->setWordWrap(true);
        grid->addWidget(question, count, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(answer.text, TextRole::Second, u"ink3"_s), count, 1, Qt::AlignRight | Qt::AlignTop);
        ++count;
    }
    section->addLayout(grid);
    if (more > 0)
        section->addWidget(
            makeLabel(tr("%n more questions were not shown", nullptr, more), TextRole::Second, u"ink3"_s));
}

void ResponsePanel::addCustomer(QVBoxLayout *body, const ResponseView &view)
{
    if (!view.customer)
        return;
    const Customer &customer = view.customer->customer;
    const QString account = view.customer->accountName();
    QVBoxLayout *section = panelSection(body, {});
    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(makeIconLabel(account.isEmpty() ? u"person"_s : u"bldg"_s, Token::Ink3, 16));
    auto *name = new ElidedLabel(customer.name.isEmpty() ? customer.key : customer.name);
    name->setProperty("type", u"strong"_s);
    row->addWidget(name);
    QStringList about;
    if (!account.isEmpty())
        about.append(account);
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
        panelFigure(figures, column++, moneyText(*customer.revenue, view.customer->currency), tr("a month"));
        panelFigure(figures, column++, moneyText(*customer.revenue * 12, view.customer->currency), tr("a year"));
    }
    const qint64 answers = view.customer->history.responses;
    panelFigure(figures, column++, locale.toString(answers), answers == 1 ? tr("answer") : tr("answers"));
    section->addLayout(figures);
}

/// Where this leads: the customer, the moment.
void ResponsePanel::addLinks(QVBoxLayout *body, const ResponseView &view)
{
    auto *room = new QWidget;
    auto *flow = new FlowLayout(Qt::AlignLeading, 6, room);
    if (view.customer) {
        const QString key = view.customer->customer.key;
        const qint64 answers = view.customer->history.responses;
        QPushButton *link = panelLink(
            answers == 1 ? tr("This customer") : tr("All %1 answers of this customer").arg(QLocale().toString(answers)),
            u"person"_s);
        connect(link, &QPushButton::clicked, this, [this, key] { Q_EMIT customerAsked(key); });
        flow->addWidget(link);
    }
    if (const QString touchpoint = view.detail.attribute(u"touchpoint"_s); !touchpoint.isEmpty()) {
        QPushButton *link = panelLink(touchpoint, u"journey"_s);
        link->setAccessibleName(tr("All feedback about %1").arg(touchpoint));
        link->setToolTip(link->accessibleName());
        connect(link, &QPushButton::clicked, this, [this, touchpoint] { Q_EMIT touchpointAsked(touchpoint); });
        flow->addWidget(link);
    }
    if (flow->count() == 0) {
        delete room;
        return;
    }
    panelSection(body, tr("Links"))->addWidget(room);
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
