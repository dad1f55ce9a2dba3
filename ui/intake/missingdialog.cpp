// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/missingdialog.h"

#include "ui/kit/controls.h"
#include "ui/kit/panels.h"
#include "ui/kit/scrolling.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

/// What a code can say, as the choices are ordered: the three kinds, then these.
constexpr int codeBlank = int(allWhyNot.size());
constexpr int codeAnswer = codeBlank + 1;

int codeChoice(const MissingCode &code)
{
    if (code.reach == CodeReach::Nowhere)
        return codeAnswer;
    return code.why ? int(*code.why) : codeBlank;
}

} // namespace

QMap<QString, int> codesSeen(const Mapping &mapping, const QList<QStringList> &rows)
{
    QMap<QString, int> seen;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.column < 0 || column.field == Field::Ignore)
            continue;
        for (const QStringList &row : rows) {
            if (const MissingCode *code = mapping.missingCode(column, row.value(column.column)))
                ++seen[code->text];
        }
    }
    return seen;
}

MissingDialog::MissingDialog(const Mapping &mapping, const QList<QStringList> &rows, QWidget *parent)
    : QDialog(parent)
    , m_mapping(mapping)
    , m_rows(rows)
{
    setWindowTitle(tr("In place of an answer"));
    setMinimumSize(520, 360);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    QLabel *words = makeLabel(
        tr("Such a cell is no answer and counts in no score. What it says is kept: who was not asked is not somebody who would not answer."),
        TextRole::Second, u"ink2"_s);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *inside = new QWidget;
    inside->setProperty("part", u"clear"_s);
    auto *whole = new QVBoxLayout(inside);
    whole->setContentsMargins({});
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    whole->addLayout(m_grid);
    whole->addStretch(1);
    column->addWidget(scrolling(inside, this), 1);
    QList<MissingCode> codes = mapping.missing;
    const QMap<QString, int> seen = codesSeen(mapping, rows);
    std::stable_sort(codes.begin(), codes.end(),
        [&seen](const MissingCode &a, const MissingCode &b) { return seen.value(a.text) > seen.value(b.text); });
    for (const MissingCode &code : std::as_const(codes))
        addRow(code, seen.value(code.text));
    auto *more = new QHBoxLayout;
    m_more = new QLineEdit(this);
    m_more->setPlaceholderText(tr("Another code, as it stands in the file"));
    m_more->setAccessibleName(m_more->placeholderText());
    QPushButton *add = makeCompactButton(tr("Add"));
    add->setAutoDefault(false);
    add->setEnabled(false);
    more->addWidget(m_more, 1);
    more->addWidget(add);
    column->addLayout(more);
    connect(m_more, &QLineEdit::textChanged, add,
        [add](const QString &text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(add, &QPushButton::clicked, this, &MissingDialog::addWritten);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("kind", u"primary"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MissingDialog::addRow(const MissingCode &code, int seen)
{
    auto *choice = new QComboBox(this);
    for (const WhyNot why : allWhyNot)
        choice->addItem(whyNotText(why));
    choice->addItem(tr("Blank: it says nothing more"));
    choice->addItem(tr("An answer like any other"));
    choice->setCurrentIndex(codeChoice(code));
    choice->setAccessibleName(tr("What “%1” says").arg(code.text));
    const int row = int(m_choices.size());
    m_grid->addWidget(makeLabel(code.text, TextRole::Strong), row, 0);
    m_grid->addWidget(makeLabel(seen ? tr("in %n cells of the rows shown", nullptr, seen) : tr("not in the rows shown"),
                          TextRole::Second, u"ink3"_s),
        row, 1);
    m_grid->addWidget(choice, row, 2);
    m_choices.append({code, choice});
}

void MissingDialog::addWritten()
{
    const QString text = m_more->text().trimmed();
    const auto known = std::find_if(
        m_choices.cbegin(), m_choices.cend(), [&text](const auto &one) { return one.first.text == text; });
    if (known == m_choices.cend()) {
        const MissingCode code{text, WhyNot::Seen};
        Mapping with = m_mapping;
        with.missing = {code};
        addRow(code, codesSeen(with, m_rows).value(text));
    }
    m_more->clear();
    (known == m_choices.cend() ? m_choices.constLast() : *known).second->setFocus(Qt::TabFocusReason);
}

QList<MissingCode> MissingDialog::codes() const
{
    QList<MissingCode> codes;
    for (const auto &[known, choice] : m_choices) {
        MissingCode code = known;
        const int said = choice->currentIndex();
        if (said == codeAnswer)
            code.reach = CodeReach::Nowhere;
        else if (code.reach == CodeReach::Nowhere)
            code.reach = CodeReach::Answers;
        code.why = said < codeBlank ? std::optional(WhyNot(said)) : std::nullopt;
        codes.append(code);
    }
    return codes;
}

} // namespace hearken
