// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tilepanel.h"

#include "core/dashboard/tilewords.h"
#include "core/metrics/metrics.h"
#include "ui/dashboard/boardlayout.h"
#include "ui/dashboard/tilecard.h"
#include "ui/kit/scrolling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// A text field that tells when the person has left it: a note is one edit, not one a letter.
class NoteEdit : public QPlainTextEdit
{
public:
    NoteEdit(std::function<void()> left, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_left(std::move(left))
    {
        setTabChangesFocus(true);
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

bool hasGrain(TileKind kind)
{
    return kind == TileKind::Trend || kind == TileKind::Volume;
}

bool hasGoal(TileKind kind)
{
    return tileNeedsMetric(kind) && kind != TileKind::Distribution;
}

} // namespace

QString tileKindName(TileKind kind)
{
    switch (kind) {
    case TileKind::Kpi:
        return TilePanel::tr("Number with goal and verdict");
    case TileKind::Trend:
        return TilePanel::tr("Trend with limits");
    case TileKind::Heat:
        return TilePanel::tr("Table of two dimensions");
    case TileKind::Comparison:
        return TilePanel::tr("Comparison with ties");
    case TileKind::Distribution:
        return TilePanel::tr("Answers by score");
    case TileKind::Volume:
        return TilePanel::tr("Number of responses");
    case TileKind::Journey:
        return TilePanel::tr("Journey in one line");
    case TileKind::Comments:
        return TilePanel::tr("Newest comments");
    case TileKind::Note:
        return TilePanel::tr("Note");
    }
    return {};
}

TilePanel::TilePanel(QWidget *parent)
    : SidePanel(tr("Card"), parent)
{
    QScrollArea *scroll = scrolling(makeForm(), this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(scroll, 1);
    makeFooter();
}

QComboBox *TilePanel::addChoice(const QString &words)
{
    auto *combo = new QComboBox(this);
    combo->setAccessibleName(words);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_form->addRow(words, combo);
    connect(combo, &QComboBox::activated, this, &TilePanel::apply);
    return combo;
}

QWidget *TilePanel::makeForm()
{
    auto *content = new QWidget;
    content->setProperty("part", u"clear"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(space::medium);
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(space::small);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(m_form);

    m_name = new QLineEdit(this);
    m_form->addRow(tr("Dashboard"), m_name);
    m_name->setAccessibleName(tr("Name of the dashboard"));
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (const QString name = m_name->text().trimmed(); !name.isEmpty())
            Q_EMIT renameAsked(name);
    });
    m_kind = addChoice(tr("Shows"));
    for (const TileKind kind : {TileKind::Kpi, TileKind::Trend, TileKind::Heat, TileKind::Comparison,
             TileKind::Distribution, TileKind::Volume, TileKind::Journey, TileKind::Comments, TileKind::Note})
        m_kind->addItem(tileKindName(kind), int(kind));
    m_metric = addChoice(tr("Measure"));
    m_journey = addChoice(tr("Journey"));
    m_question = addChoice(tr("Question"));
    m_wording = makeLabel({}, TextRole::Meta, u"ink3"_s);
    m_wording->setWordWrap(true);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Minimum);
    wide.setHeightForWidth(true);
    m_wording->setSizePolicy(wide);
    m_form->addRow(QString(), m_wording);
    m_rows = addChoice(tr("Split by"));
    m_columns = addChoice(tr("Across"));
    m_grain = addChoice(tr("By"));
    m_grain->addItem(tr("day"), int(Grain::Day));
    m_grain->addItem(tr("week"), int(Grain::Week));
    m_grain->addItem(tr("month"), int(Grain::Month));
    m_grain->addItem(tr("quarter"), int(Grain::Quarter));
    m_grain->addItem(tr("year"), int(Grain::Year));
    m_days = addChoice(tr("Period"));
    m_days->addItem(tr("as the dashboard"), 0);
    for (const int days : {30, 90, 180, 365, 730})
        m_days->addItem(tr("last %1 days").arg(days), days);
    m_order = addChoice(tr("Rows"));
    m_order->addItem(tr("farthest under goal first"), int(RowOrder::Gap));
    m_order->addItem(tr("most answers first"), int(RowOrder::Answers));
    m_order->addItem(tr("by name"), int(RowOrder::Name));
    m_goal = new QCheckBox(tr("Show the goal"), this);
    m_form->addRow(QString(), m_goal);
    connect(m_goal, &QCheckBox::clicked, this, &TilePanel::apply);
    m_title = new QLineEdit(this);
    m_title->setAccessibleName(tr("Title"));
    m_form->addRow(tr("Title"), m_title);
    connect(m_title, &QLineEdit::editingFinished, this, &TilePanel::apply);
    m_text = new NoteEdit([this] { apply(); }, this);
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setFixedHeight(120);
    m_form->addRow(tr("Text"), m_text);

    m_previewRoom = new QWidget(content);
    auto *room = new QVBoxLayout(m_previewRoom);
    room->setContentsMargins({});
    room->setSpacing(6);
    room->addWidget(makeLabel(tr("This is what it looks like"), TextRole::Meta, u"ink3"_s));
    column->addWidget(m_previewRoom);
    column->addStretch(1);
    return content;
}

void TilePanel::makeFooter()
{
    m_add = makeCompactButton(tr("Add to the dashboard"), u"plus"_s, ButtonKind::Primary, this);
    m_copy = makeCompactButton(tr("Duplicate"), u"board"_s, ButtonKind::Secondary, this);
    m_remove = makeCompactButton(tr("Remove"), u"trash"_s, ButtonKind::Danger, this);
    footer()->addWidget(m_add);
    footer()->addWidget(m_copy);
    footer()->addWidget(m_remove);
    footer()->addStretch(1);
    setFooterVisible(true);
    connect(m_add, &QPushButton::clicked, this, [this] {
        read();
        Q_EMIT addAsked(m_tile);
    });
    connect(m_copy, &QPushButton::clicked, this, &TilePanel::copyAsked);
    connect(m_remove, &QPushButton::clicked, this, &TilePanel::removeAsked);
}

void TilePanel::setChoices(const Facts &facts, const QStringList &dimensions)
{
    m_metrics = facts.measurable();
    m_questions = facts.questions;
    m_dimensions = dimensions;
    const QVariant metric = m_metric->currentData();
    m_metric->clear();
    for (const Metric &one : std::as_const(m_metrics))
        m_metric->addItem(one.name, one.key);
    chooseData(m_metric, metric);
    for (QComboBox *combo : {m_rows, m_columns}) {
        const QVariant chosen = combo->currentData();
        combo->clear();
        for (const QString &dimension : dimensions)
            combo->addItem(dimensionWord(dimension), dimension);
        chooseData(combo, chosen);
    }
}

void TilePanel::setJourneys(const QList<Journey> &journeys)
{
    m_journey->clear();
    m_journey->addItem(tr("the first"), QString());
    for (const Journey &journey : journeys)
        m_journey->addItem(journey.name, journey.key);
    chooseData(m_journey, m_tile.journey);
}

void TilePanel::showCatalogue(const QString &boardName)
{
    if (!m_adding || m_tile.metric.isEmpty()) {
        m_tile = Tile();
        m_tile.metric = m_metrics.isEmpty() ? QString() : m_metrics.constFirst().key;
    }
    m_adding = true;
    setTitle(tr("Edit the dashboard"), tr("Add a card"));
    m_name->setText(boardName);
    fill();
    preview();
}

void TilePanel::showTile(const Tile &tile)
{
    m_adding = false;
    m_tile = tile;
    const auto metric = std::find_if(
        m_metrics.cbegin(), m_metrics.cend(), [&tile](const Metric &one) { return one.key == tile.metric; });
    setTitle(tr("Selected card"), tileTitle(tile, metric == m_metrics.cend() ? QString() : metric->name));
    fill();
}

void TilePanel::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void TilePanel::focusForm()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

/// The wordings that the measure may rest on; a choice only where there is one.
void TilePanel::fillQuestions()
{
    const auto metric = std::find_if(
        m_metrics.cbegin(), m_metrics.cend(), [this](const Metric &one) { return one.key == m_tile.metric; });
    QStringList wordings;
    if (metric != m_metrics.cend() && tileNeedsMetric(m_tile.kind)) {
        for (const Question &question : fittingQuestions(*metric, m_questions)) {
            const QString words = question.text.isEmpty() ? question.code : question.text;
            if (!wordings.contains(words))
                wordings.append(words);
        }
    }
    if (!m_tile.question.isEmpty() && !wordings.contains(m_tile.question))
        wordings.append(m_tile.question); // also one that is not asked any more
    m_question->clear();
    m_question->addItem(tr("all %n of the measure", nullptr, int(wordings.size())), QString());
    for (const QString &words : std::as_const(wordings)) {
        m_question->addItem(words, words);
        m_question->setItemData(m_question->count() - 1, words.toHtmlEscaped(), Qt::ToolTipRole);
    }
    chooseData(m_question, m_tile.question);
    const bool several = wordings.size() > 1 || !m_tile.question.isEmpty();
    const QString told = !m_tile.question.isEmpty() ? m_tile.question : wordings.join(u"” · “"_s);
    m_wording->setText(tr("Asked: “%1”").arg(told));
    m_form->setRowVisible(m_question, several);
    m_form->setRowVisible(m_wording, !wordings.isEmpty());
}

void TilePanel::fill()
{
    m_filling = true;
    const TileKind kind = m_tile.kind;
    chooseData(m_kind, int(kind));
    chooseData(m_metric, m_tile.metric);
    fillQuestions();
    if (const QString rows = m_tile.dimensions.value(0); !rows.isEmpty())
        chooseData(m_rows, rows);
    if (const QString columns = m_tile.dimensions.value(1); !columns.isEmpty())
        chooseData(m_columns, columns);
    chooseData(m_grain, int(m_tile.grain));
    if (m_days->findData(m_tile.days) < 0)
        m_days->addItem(tr("last %1 days").arg(m_tile.days), m_tile.days);
    chooseData(m_days, m_tile.days);
    chooseData(m_order, int(m_tile.order));
    m_goal->setChecked(m_tile.goal);
    Tile untitled = m_tile;
    untitled.title.clear();
    m_title->setText(m_tile.title);
    m_title->setPlaceholderText(tileTitle(untitled, m_metric->currentText()));
    if (m_text->toPlainText() != m_tile.text)
        m_text->setPlainText(m_tile.text);
    const int dimensions = tileDimensions(kind);
    m_form->setRowVisible(m_name, m_adding);
    m_form->setRowVisible(m_metric, tileNeedsMetric(kind));
    m_form->setRowVisible(m_journey, kind == TileKind::Journey);
    chooseData(m_journey, m_tile.journey);
    m_form->setRowVisible(m_rows, dimensions >= 1);
    m_form->setRowVisible(m_columns, dimensions >= 2);
    m_form->setRowVisible(m_grain, hasGrain(kind));
    m_form->setRowVisible(m_days, tileNeedsMetric(kind) || kind == TileKind::Volume);
    m_form->setRowVisible(m_order, kind == TileKind::Heat);
    m_form->setRowVisible(m_goal, hasGoal(kind));
    m_form->setRowVisible(m_text, kind == TileKind::Note);
    m_previewRoom->setVisible(m_adding);
    m_add->setVisible(m_adding);
    m_copy->setVisible(!m_adding);
    m_remove->setVisible(!m_adding);
    m_filling = false;
}

void TilePanel::read()
{
    Tile tile = m_tile;
    tile.kind = TileKind(m_kind->currentData().toInt());
    tile.metric = tileNeedsMetric(tile.kind) ? m_metric->currentData().toString() : QString();
    // A wording belongs to the measure that it was chosen for.
    const bool sameMetric = tile.metric == m_tile.metric && tileNeedsMetric(tile.kind);
    tile.question = sameMetric ? m_question->currentData().toString() : QString();
    tile.dimensions.clear();
    if (tileDimensions(tile.kind) >= 1)
        tile.dimensions.append(m_rows->currentData().toString());
    if (tileDimensions(tile.kind) >= 2) {
        QString across = m_columns->currentData().toString();
        if (across == tile.dimensions.constFirst()) {
            // A table across itself is a diagonal: the next dimension instead.
            const auto other = std::find_if(
                m_dimensions.cbegin(), m_dimensions.cend(), [&across](const QString &name) { return name != across; });
            across = other == m_dimensions.cend() ? across : *other;
        }
        tile.dimensions.append(across);
    }
    tile.grain = hasGrain(tile.kind) ? Grain(m_grain->currentData().toInt()) : Grain::Week;
    tile.days = m_form->isRowVisible(m_days) ? m_days->currentData().toInt() : 0;
    tile.order = tile.kind == TileKind::Heat ? RowOrder(m_order->currentData().toInt()) : RowOrder::Gap;
    tile.goal = !hasGoal(tile.kind) || m_goal->isChecked();
    tile.title = m_title->text().trimmed();
    tile.journey = tile.kind == TileKind::Journey ? m_journey->currentData().toString() : QString();
    tile.text = tile.kind == TileKind::Note ? m_text->toPlainText() : QString();
    m_tile = tile;
}

void TilePanel::apply()
{
    if (m_filling)
        return;
    const Tile before = m_tile;
    read();
    if (m_tile == before)
        return;
    fill();
    if (m_adding)
        preview();
    else
        Q_EMIT tileChanged(m_tile);
}

void TilePanel::preview()
{
    read();
    if (m_card)
        m_card->deleteLater();
    m_card = new TileCard(m_tile, m_previewRoom);
    m_card->setFocusPolicy(Qt::NoFocus);
    m_card->setEnabled(false); // a picture of a card
    m_card->setFixedHeight(roomOf(m_tile, nullptr, 300, textScale()).wanted);
    m_previewRoom->layout()->addWidget(m_card);
    Q_EMIT previewAsked(m_tile);
}

void TilePanel::setPreview(const FilledTile &filled)
{
    if (!m_card || !m_adding)
        return;
    m_card->setFilled(filled);
    const int height = roomOf(m_tile, m_card->shownFigure(), m_previewRoom->width(), textScale()).wanted;
    m_card->setFixedHeight(std::min(height, int(340 * textScale())));
}

} // namespace hearken
