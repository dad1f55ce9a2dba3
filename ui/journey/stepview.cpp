// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/stepview.h"

#include "ui/figure/figuretext.h"
#include "ui/figure/figureview.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/panels.h"
#include "ui/kit/textscale.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// A section with its heading; further words beside it in grey.
QVBoxLayout *section(QFrame *box, const QString &title, QLabel **meta)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(makeLabel(title, TextRole::SecondStrong, {}, box));
    *meta = makeLabel({}, TextRole::Second, u"ink3"_s, box);
    head->addWidget(*meta, 1);
    column->addLayout(head);
    return column;
}

QString cardIcon(CardKind kind)
{
    switch (kind) {
    case CardKind::Pain:
    case CardKind::Vital:
        return u"warn"_s;
    case CardKind::Opportunity:
        return u"bulb"_s;
    case CardKind::Action:
        break;
    }
    return u"act"_s;
}

} // namespace

StepView::StepView(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeWhere());
    column->addWidget(makeWhy());
    column->addWidget(makeFollows());
    forgetEvidence();
}

QWidget *StepView::makeWhere()
{
    QFrame *box = makeFrame(u"panelHead"_s, this);
    QVBoxLayout *column = section(box, tr("Where"), &m_place);
    m_asked = makeLabel({}, TextRole::Second, u"ink2"_s, box);
    m_asked->setWordWrap(true);
    column->addWidget(m_asked);
    m_split = makeLabel({}, TextRole::Second, u"ink3"_s, box);
    column->addWidget(m_split);
    for (qsizetype i = 0; i < evidenceParts; ++i) {
        Part part;
        part.row = new QWidget(box);
        auto *row = new QHBoxLayout(part.row);
        row->setContentsMargins({});
        row->setSpacing(8);
        part.name = new ElidedLabel({}, Qt::ElideRight, part.row);
        part.name->setFont(hearken::font(TextRole::Second));
        part.bar = new FigureView(part.row);
        part.value = makeLabel({}, TextRole::SecondStrong, {}, part.row);
        part.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        part.n = makeLabel({}, TextRole::Meta, u"ink3"_s, part.row);
        followTextScale(part.row, [part] {
            part.name->setFixedWidth(qRound(84 * textScale()));
            part.value->setFixedWidth(qRound(36 * textScale()));
            part.n->setFixedWidth(qRound(48 * textScale()));
            part.bar->setFixedHeight(qRound(20 * textScale()));
            part.bar->setMinimumWidth(40);
        });
        row->addWidget(part.name);
        row->addWidget(part.bar, 1);
        row->addWidget(part.value);
        row->addWidget(part.n);
        column->addWidget(part.row);
        m_parts.append(part);
    }
    m_hidden = makeLabel({}, TextRole::Meta, u"ink3"_s, box);
    m_hidden->setWordWrap(true);
    column->addWidget(m_hidden);
    return box;
}

QWidget *StepView::makeWhy()
{
    QFrame *box = makeFrame(u"panelHead"_s, this);
    QVBoxLayout *column = section(box, tr("Why"), &m_said);
    for (int i = 0; i < evidenceQuotes; ++i) {
        Voice voice;
        voice.words = makeLabel({}, TextRole::Quote, {}, box);
        voice.words->setWordWrap(true);
        voice.open = makeCompactButton({}, u"chat"_s, ButtonKind::Quiet, box);
        voice.open->setAccessibleName(tr("Open the response"));
        column->addWidget(voice.words);
        column->addWidget(voice.open, 0, Qt::AlignLeft);
        connect(voice.open, &QPushButton::clicked, this, [this, i] { Q_EMIT responseAsked(m_voices.at(i).response); });
        m_voices.append(voice);
    }
    return box;
}

QWidget *StepView::makeFollows()
{
    QFrame *box = makeFrame(u"panelHead"_s, this);
    QLabel *meta = nullptr;
    m_cards = section(box, tr("What follows from it"), &meta);
    m_follows = box;
    return box;
}

void StepView::showPlace(const JourneyMap &map, int column)
{
    for (const MapStage &stage : map.stages) {
        if (stage.first <= column && column < stage.first + stage.count)
            m_place->setText(
                tr("%1, touchpoint %2 of %3", "stage")
                    .arg(stage.name, QLocale().toString(column - stage.first + 1), QLocale().toString(stage.count)));
    }
    QList<MapCard> cards;
    for (const MapLane &lane : map.lanes) {
        const auto *here = std::get_if<QList<MapCard>>(&lane.content);
        for (const MapCard &card : here ? *here : QList<MapCard>()) {
            if (card.first <= column && column <= card.last)
                cards.append(card);
        }
    }
    const auto same = [](const MapCard &a, const MapCard &b) {
        return a.key == b.key && a.kind == b.kind && a.title == b.title && a.lines == b.lines && a.overdue == b.overdue;
    };
    m_follows->setVisible(!cards.isEmpty());
    if (std::equal(cards.cbegin(), cards.cend(), m_shown.cbegin(), m_shown.cend(), same))
        return;
    m_shown = cards;
    while (m_cards->count() > 1) { // the heading stays
        QLayoutItem *item = m_cards->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be telling just now that it was pressed
        delete item;
    }
    for (const MapCard &card : std::as_const(m_shown)) {
        auto *button = makeCompactButton({}, cardIcon(card.kind), ButtonKind::Quiet, m_follows);
        button->setText(button->fontMetrics().elidedText(card.title, Qt::ElideRight, qRound(210 * textScale())));
        button->setAccessibleName(card.title);
        button->setToolTip(QStringList{card.title, card.lines.join(u'\n')}.join(u'\n'));
        m_cards->addWidget(button, 0, Qt::AlignLeft);
        auto *last = new ElidedLabel(card.lines.join(u" · "_s), Qt::ElideRight, m_follows);
        last->setFont(hearken::font(TextRole::Meta));
        setTone(last, card.overdue ? u"attention"_s : u"ink3"_s);
        last->setContentsMargins(27, 0, 0, 4); // under the card's words
        last->setVisible(!card.lines.isEmpty());
        m_cards->addWidget(last);
        connect(button, &QPushButton::clicked, this, [this, key = card.key] { Q_EMIT cardAsked(key); });
    }
}

void StepView::forgetEvidence()
{
    m_said->setText(tr("is being read"));
    for (const Part &part : std::as_const(m_parts))
        part.row->hide();
    for (const Voice &voice : std::as_const(m_voices)) {
        voice.words->hide();
        voice.open->hide();
    }
    m_split->hide();
    m_hidden->hide();
    m_asked->hide();
}

void StepView::showEvidence(const StepEvidence &evidence)
{
    m_asked->setVisible(true);
    m_asked->setText(
        evidence.sources.isEmpty() ? tr("Nobody asks here.") : tr("Asked by %1").arg(evidence.sources.join(u", "_s)));
    m_split->setVisible(!evidence.parts.isEmpty());
    m_split->setText(tr("%1, worst first", "region").arg(FilterBar::word(evidence.split)));
    QList<IntervalBar> bars;
    for (const EvidencePart &part : evidence.parts) {
        IntervalBar bar;
        bar.now = part.now;
        bar.goal = evidence.goal;
        bar.unit = evidence.unit;
        bar.side = part.side;
        bars.append(bar);
    }
    QList<IntervalBar *> all;
    std::transform(bars.begin(), bars.end(), std::back_inserter(all), [](IntervalBar &bar) { return &bar; });
    shareAxis(all);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &shown = m_parts.at(i);
        shown.row->setVisible(i < evidence.parts.size());
        if (i >= evidence.parts.size())
            continue;
        const EvidencePart &part = evidence.parts.at(i);
        shown.name->setWhole(part.name);
        shown.bar->setFigure({part.name, {}, {}, bars.at(i)});
        shown.value->setText(numberText(part.now.value, evidence.unit));
        shown.n->setText(countText(part.now.n));
    }
    m_hidden->setVisible(evidence.hidden > 0);
    m_hidden->setText(tr("%n others have too few answers to show.", nullptr, evidence.hidden));
    m_said->setText(
        evidence.comments > 0 ? tr("%n comments", nullptr, int(evidence.comments)) : tr("no comments to show"));
    for (qsizetype i = 0; i < m_voices.size(); ++i) {
        Voice &voice = m_voices[i];
        const bool there = i < evidence.quotes.size();
        voice.words->setVisible(there);
        voice.open->setVisible(there);
        if (!there)
            continue;
        const Quote &quote = evidence.quotes.at(i);
        voice.response = quote.response;
        voice.words->setText(tr("“%1”", "a quote").arg(quote.text));
        voice.open->setText(quote.place);
        voice.open->setAccessibleName(tr("Open the response of %1").arg(quote.place));
    }
}

} // namespace hearken
