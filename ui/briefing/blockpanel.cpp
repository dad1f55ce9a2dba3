// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/blockpanel.h"

#include "core/briefing/reading.h"
#include "core/dashboard/tilewords.h"
#include "ui/briefing/formfields.h"

#include <QListWidget>
#include <QPlainTextEdit>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

bool hasOneMetric(BlockKind kind)
{
    return kind == BlockKind::Trend || kind == BlockKind::Comparison || kind == BlockKind::Heat
        || kind == BlockKind::Distribution;
}

QStringList without(QStringList list)
{
    list.removeAll(QString());
    return list;
}

} // namespace

BlockPanel::BlockPanel(QWidget *parent)
    : QWidget(parent)
{
    makeFields();
    connectFields();
}

void BlockPanel::makeFields()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    column->addWidget(makeLabel(tr("Selected block"), TextRole::Meta, u"ink3"_s));
    m_name = makeLabel({}, TextRole::PanelTitle);
    column->addWidget(m_name);
    column->addSpacing(space::small);
    m_metricField = new FormField(tr("Measure"), m_metric = new QComboBox, column);
    m_journeyField = new FormField(tr("Journey"), m_journey = new QComboBox, column);
    m_metricsField = new FormField(tr("Measures"), m_metrics = new QListWidget, column);
    m_byField = new FormField(tr("Compare"), m_by = new QComboBox, column);
    m_acrossField = new FormField(tr("Columns"), m_across = new QComboBox, column);
    m_orderField = new FormField(tr("Order"), m_order = new QComboBox, column);
    m_mostField = new FormField(tr("How many at most"), m_most = new QSpinBox, column);
    m_titleField = new FormField(tr("Title"), m_title = new QLineEdit, column);
    m_textField = new FormField(tr("Text"), m_text = new QPlainTextEdit, column);
    for (QComboBox *combo : {m_metric, m_journey, m_by, m_across, m_order})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->addItems({tr("Best first, ties in brackets"), tr("Worst first, ties in brackets")});
    m_metrics->setFixedHeight(128);
    m_text->setFixedHeight(74);
    m_text->setTabChangesFocus(true);

    m_always = new QWidget;
    auto *always = new QHBoxLayout(m_always);
    always->setContentsMargins(0, 0, 0, space::tiny);
    always->setSpacing(6);
    always->addWidget(makeIconLabel(u"lock"_s, Token::Ink3, 13));
    always->addWidget(
        makeParagraph(tr("Intervals and numbers of answers are always on."), TextRole::Meta, u"ink2"_s), 1);
    column->addWidget(m_always);
    column->addSpacing(space::tiny);
    column->addWidget(makeLine());
    auto *says = new QHBoxLayout;
    says->setSpacing(6);
    says->addWidget(makeIconLabel(u"check"_s, Token::Accent, 14));
    says->addWidget(makeLabel(tr("What this block says"), TextRole::SecondStrong), 1);
    column->addSpacing(space::tiny);
    column->addLayout(says);
    m_says = makeParagraph({}, TextRole::Second, {});
    column->addWidget(m_says);
    column->addSpacing(space::small);

    m_wordsPart = new QWidget;
    auto *words = new QVBoxLayout(m_wordsPart);
    words->setContentsMargins({});
    words->setSpacing(space::tiny);
    words->addWidget(makeLine());
    words->addSpacing(space::tiny);
    words->addWidget(makeLabel(tr("Text for screen readers"), TextRole::SecondStrong));
    words->addWidget(m_words = makeParagraph({}, TextRole::Second, u"ink2"_s));
    column->addWidget(m_wordsPart);
    column->addSpacing(space::small);
    m_forField = new FormField(tr("Only for these readers"), m_for = new QListWidget, column);
    m_for->setToolTip(tr("None chosen: the block is on every page"));
}

void BlockPanel::connectFields()
{
    connect(m_metric, &QComboBox::activated, this, [this] { keep(tr("Choose measure")); });
    connect(m_journey, &QComboBox::activated, this, [this] { keep(tr("Choose journey")); });
    connect(m_metrics, &QListWidget::itemChanged, this, [this] { keep(tr("Choose measures")); });
    connect(m_for, &QListWidget::itemChanged, this, [this] { keep(tr("Choose readers")); });
    connect(m_by, &QComboBox::activated, this, [this] { keep(tr("Choose comparison")); });
    connect(m_across, &QComboBox::activated, this, [this] { keep(tr("Choose columns")); });
    connect(m_order, &QComboBox::activated, this, [this] { keep(tr("Change order")); });
    connect(m_most, &QSpinBox::valueChanged, this, [this] { keep(tr("Change number shown")); });
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        take();
        Q_EMIT typed(m_block);
    });
    connect(m_title, &QLineEdit::editingFinished, this, [this] { keep(tr("Change title")); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        take();
        Q_EMIT typed(m_block);
    });
    m_text->installEventFilter(this);
}

void BlockPanel::setChoices(const Facts &facts, const QList<Dimension> &dimensions)
{
    m_facts = facts;
    m_filling = true;
    m_metric->clear();
    m_metric->addItem(tr("The largest change"), QString());
    for (const Metric &metric : facts.measurable())
        m_metric->addItem(metric.name, metric.key);
    m_by->clear();
    m_by->addItem(tr("What fits best"), QString());
    m_across->clear();
    m_across->addItem(tr("Nothing yet: choose"), QString());
    for (const Dimension &dimension : dimensions) {
        if (dimension.values.isEmpty())
            continue;
        m_by->addItem(capitalised(dimensionWord(dimension.name)), dimension.name);
        m_across->addItem(capitalised(dimensionWord(dimension.name)), dimension.name);
    }
    // What was chosen stays chosen until the block is shown anew.
    chooseData(m_metric, m_block.metrics.value(0));
    chooseData(m_by, m_block.dimensions.value(0));
    chooseData(m_across, m_block.dimensions.value(1));
    m_filling = false;
}

void BlockPanel::setJourneys(const QList<Journey> &journeys)
{
    m_filling = true;
    m_journey->clear();
    m_journey->addItem(tr("The first"), QString());
    for (const Journey &journey : journeys)
        m_journey->addItem(journey.name, journey.key);
    chooseData(m_journey, m_block.journey);
    m_filling = false;
}

void BlockPanel::fillMeasures()
{
    m_metrics->clear();
    QStringList keys = m_block.metrics;
    for (const Metric &metric : m_facts.metrics) {
        if (!keys.contains(metric.key))
            keys.append(metric.key);
    }
    for (const QString &key : keys) {
        const Metric *metric = m_facts.metric(key);
        if (!metric)
            continue;
        auto *item = new QListWidgetItem(metric->name, m_metrics);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_block.metrics.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_metrics->setToolTip(tr("None chosen: the measures with goals, the largest change first"));
}

void BlockPanel::setReaders(const QList<BriefingReader> &readers)
{
    m_readers = readers;
    m_filling = true;
    fillReaders();
    m_filling = false;
    m_forField->setVisible(!readers.isEmpty() && m_block.kind != BlockKind::Method);
}

void BlockPanel::fillReaders()
{
    m_for->clear();
    for (const BriefingReader &reader : std::as_const(m_readers)) {
        auto *item = new QListWidgetItem(reader.name, m_for);
        item->setData(Qt::UserRole, QString::number(reader.id.value));
        item->setToolTip(reader.name.toHtmlEscaped());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(!m_block.readers.isEmpty() && m_block.isFor(reader.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_for->setFixedHeight(qMin(4, m_for->count()) * qMax(18, m_for->sizeHintForRow(0)) + 6);
}

/// Those that are checked, and those that are not known any more: a removed reader may come back.
QStringList BlockPanel::chosenReaders() const
{
    QStringList chosen = m_block.readers;
    for (int row = 0; row < m_for->count(); ++row) {
        const QString key = m_for->item(row)->data(Qt::UserRole).toString();
        chosen.removeAll(key);
        if (m_for->item(row)->checkState() == Qt::Checked)
            chosen.append(key);
    }
    return chosen;
}

void BlockPanel::setBlock(const OutlineBlock &block, const BriefingBlock *filled)
{
    m_filling = true;
    const bool same = m_block.kind == block.kind;
    m_block = block;
    m_name->setText(blockName(block.kind));
    chooseData(m_metric, block.metrics.value(0));
    chooseData(m_journey, block.journey);
    fillMeasures();
    fillReaders();
    chooseData(m_by, block.dimensions.value(0));
    chooseData(m_across, block.dimensions.value(1));
    m_order->setCurrentIndex(block.worstFirst ? 1 : 0);
    m_most->setRange(1, block.kind == BlockKind::Quotes ? 5 : 12);
    m_most->setValue(block.most);
    // What is being typed is not put back by its own preview.
    if (!same || !m_title->hasFocus())
        m_title->setText(block.title);
    if (!same || !m_text->hasFocus())
        m_text->setPlainText(block.text);
    const QString shown = !filled          ? QString()
        : block.kind == BlockKind::Verdict ? filled->sentences.value(0)
                                           : filled->title;
    m_title->setPlaceholderText(shown);
    m_says->setText(filled ? pointOf(*filled) : tr("Nothing: the block is off, or there is nothing to fill it with."));
    const QString words = filled ? readingOf(*filled, locale()) : QString();
    m_words->setText(words);
    m_wordsPart->setVisible(!words.isEmpty());
    showFields();
    m_filling = false;
}

void BlockPanel::showFields()
{
    const BlockKind kind = m_block.kind;
    m_metricField->setVisible(hasOneMetric(kind));
    m_journeyField->setVisible(kind == BlockKind::Journey);
    m_metricsField->setVisible(kind == BlockKind::Measures);
    m_forField->setVisible(!m_readers.isEmpty() && kind != BlockKind::Method);
    m_byField->setVisible(blockDimensions(kind) > 0);
    m_acrossField->setVisible(blockDimensions(kind) > 1);
    m_orderField->setVisible(kind == BlockKind::Comparison);
    m_mostField->setVisible(kind == BlockKind::Measures || kind == BlockKind::Quotes);
    m_titleField->setVisible(kind != BlockKind::Measures && kind != BlockKind::Method);
    m_textField->setVisible(kind == BlockKind::Verdict || kind == BlockKind::Note);
    const bool verdict = kind == BlockKind::Verdict;
    m_titleField->setLabel(verdict ? tr("Sentence") : tr("Title"));
    m_textField->setLabel(verdict ? tr("What you ask of the reader") : tr("Text"));
    m_text->setPlaceholderText(verdict ? tr("One sentence that can be decided") : tr("Your own words"));
    m_always->setVisible(hasOneMetric(kind) || kind == BlockKind::Measures || kind == BlockKind::Journey);
}

void BlockPanel::take()
{
    const BlockKind kind = m_block.kind;
    const QStringList metrics = m_block.metrics;
    if (hasOneMetric(kind))
        m_block.metrics = without({m_metric->currentData().toString()});
    if (kind == BlockKind::Measures) {
        m_block.metrics.clear();
        for (int row = 0; row < m_metrics->count(); ++row) {
            if (m_metrics->item(row)->checkState() == Qt::Checked)
                m_block.metrics.append(m_metrics->item(row)->data(Qt::UserRole).toString());
        }
    }
    if (m_block.metrics != metrics)
        m_block.question.clear(); // a wording belongs to its measure
    m_block.readers = chosenReaders();
    if (blockDimensions(kind) == 1)
        m_block.dimensions = without({m_by->currentData().toString()});
    if (blockDimensions(kind) == 2) {
        const QString across = m_across->currentData().toString();
        m_block.dimensions = across.isEmpty() ? without({m_by->currentData().toString()})
                                              : QStringList{m_by->currentData().toString(), across};
    }
    if (kind == BlockKind::Journey)
        m_block.journey = m_journey->currentData().toString();
    m_block.worstFirst = kind == BlockKind::Comparison && m_order->currentIndex() == 1;
    m_block.most = m_most->value();
    m_block.title = m_title->text().simplified();
    m_block.text = m_text->toPlainText().simplified();
}

void BlockPanel::keep(const QString &step)
{
    if (m_filling)
        return;
    take();
    Q_EMIT edited(m_block, step);
}

bool BlockPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        keep(tr("Change text"));
    return QWidget::eventFilter(watched, event);
}

} // namespace hearken
