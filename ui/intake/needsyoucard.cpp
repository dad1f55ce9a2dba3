// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/needsyoucard.h"

#include "ui/intake/fields.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hearken {

using namespace Qt::StringLiterals;

/// A value of the column and in how many rows it stands.
struct NeedsValue
{
    QString text;
    int count = 0;
};

namespace {

constexpr int radioWords = 240; ///< width, so that a long question does not make the page scroll

/// The most frequent values of the preview; numbers in their order.
QList<NeedsValue> needsValues(const Recognition &recognition, int column, int *filled)
{
    QHash<QString, int> counts;
    *filled = 0;
    for (const QStringList &row : recognition.preview) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++counts[cell];
        ++*filled;
    }
    QList<NeedsValue> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.append({it.key(), it.value()});
    std::sort(values.begin(), values.end(), [](const NeedsValue &one, const NeedsValue &other) {
        return std::pair(-one.count, one.text) < std::pair(-other.count, other.text);
    });
    values.resize(qMin(values.size(), qsizetype(6)));
    const bool numbers = std::all_of(values.begin(), values.end(), [](const NeedsValue &value) {
        bool number = false;
        (void)value.text.toDouble(&number);
        return number;
    });
    std::sort(values.begin(), values.end(), [numbers](const NeedsValue &one, const NeedsValue &other) {
        return numbers ? one.text.toDouble() < other.text.toDouble() : one.count > other.count;
    });
    return values;
}

} // namespace

/// How often each value stands in the rows that were read.
class NeedsYouCard::Bars : public QWidget
{
public:
    Bars(const QList<NeedsValue> &values, QWidget *parent)
        : QWidget(parent)
        , m_values(values)
    {
        setMinimumHeight(54);
        QStringList words;
        for (const NeedsValue &value : values)
            words.append(NeedsYouCard::tr("%1: %2").arg(value.text.left(40), QLocale().toString(value.count)));
        setAccessibleName(NeedsYouCard::tr("Answers in this file: %1").arg(words.join(u", "_s)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(hearken::font(TextRole::Meta));
        const QFontMetrics metrics = painter.fontMetrics();
        int highest = 1;
        for (const NeedsValue &value : m_values)
            highest = qMax(highest, value.count);
        const double step = double(width()) / double(qMax(qsizetype(1), m_values.size()));
        const double room = height() - metrics.height() - 6;
        for (qsizetype index = 0; index < m_values.size(); ++index) {
            const double tall = room * m_values[index].count / highest;
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme()[Token::Band]);
            painter.drawRoundedRect(QRectF(double(index) * step + 4, room - tall, step - 16, tall), 2, 2);
            painter.setPen(theme()[Token::Ink2]);
            const QString words = m_values[index].text.simplified() % u"  n "_s
                % QLocale().toString(m_values[index].count);
            painter.drawText(QRectF(double(index) * step, room + 4, step - 6, metrics.height()), int(Qt::AlignHCenter),
                metrics.elidedText(words, Qt::ElideMiddle, int(step) - 6));
        }
    }

private:
    QList<NeedsValue> m_values;
};

NeedsYouCard::NeedsYouCard(QWidget *parent)
    : Card(tr("Nothing needs you"), parent)
{
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(12, 0, 12, 12);
    m_column->setSpacing(6);
    body()->addLayout(m_column);
    body()->addStretch(1);
}

void NeedsYouCard::clear()
{
    m_answers.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // perhaps it is the one that was pressed
        }
        delete item;
    }
}

void NeedsYouCard::setFile(const Recognition &recognition, const Mapping &mapping)
{
    clear();
    const auto count = std::count_if(
        mapping.columns.begin(), mapping.columns.end(), [](const ColumnMapping &column) { return column.needsYou; });
    const auto first = std::find_if(
        mapping.columns.begin(), mapping.columns.end(), [](const ColumnMapping &column) { return column.needsYou; });
    if (first == mapping.columns.end()) {
        setTitle(tr("Nothing needs you"));
        setMeta({});
        QLabel *fine = makeLabel(
            tr("Every column is matched. Each can be changed above."), TextRole::Second, u"ink2"_s);
        fine->setWordWrap(true);
        m_column->addWidget(fine);
        for (const QString &question : recognition.questions) {
            QLabel *asked = makeLabel(question, TextRole::Second, u"ink2"_s);
            asked->setWordWrap(true);
            m_column->addWidget(asked);
        }
        return;
    }
    setTitle(count == 1 ? tr("One column needs you") : tr("%n columns need you", nullptr, int(count)));
    setMeta(first->header);
    ask(recognition, *first);
}

void NeedsYouCard::ask(const Recognition &recognition, const ColumnMapping &column)
{
    int filled = 0;
    const QList<NeedsValue> values = needsValues(recognition, column.column, &filled);
    const QString wording = column.text.isEmpty() ? column.header : column.text;
    QLabel *quote = makeLabel(u"“"_s % wording % u"”"_s, TextRole::Quote);
    quote->setWordWrap(true);
    m_column->addWidget(quote);
    QLabel *why = makeLabel(tr("%1 of %2 rows read are filled.")
                                .arg(QLocale().toString(filled), QLocale().toString(recognition.preview.size()))
            % u" "_s % column.reason,
        TextRole::Second, u"ink2"_s);
    why->setWordWrap(true);
    m_column->addWidget(why);
    ColumnMapping certain = column;
    certain.needsYou = false;
    if (column.field == Field::Time) {
        for (const auto &[form, words] : {std::pair(u"dmy"_s, tr("Day first: 4/5 is 4 May")),
                 std::pair(u"mdy"_s, tr("Month first: 4/5 is 5 April"))}) {
            ColumnMapping answer = certain;
            answer.dateForm = form;
            offer(words, {}, answer, column.dateForm == form);
        }
    } else if (column.field != Field::Ignore) {
        offer(tr("Take it as: %1").arg(fieldWord(column)), {}, certain, true);
    }
    for (const FieldChoice &choice : fieldChoices(u"feedback"_s)) {
        const bool attribute = choice.field == Field::Attribute && column.field != Field::Attribute
            && column.field != Field::Time;
        const bool text = choice.field == Field::Comment && column.field == Field::Ignore;
        if (attribute)
            offer(tr("Make it an attribute to split by"), {}, chosenField(column, choice), false);
        else if (text)
            offer(tr("It is the comment"), {}, chosenField(column, choice), false);
    }
    ColumnMapping out = certain;
    out.field = Field::Ignore;
    out.reason = tr("left out by you");
    offer(tr("Leave it out"), {}, out, column.field == Field::Ignore);
    if (!values.isEmpty()) {
        m_column->addWidget(makeLine());
        m_column->addWidget(new Bars(values, this));
    }
}

void NeedsYouCard::offer(const QString &words, const QString &note, const ColumnMapping &answer, bool suggested)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *radio = new QRadioButton(line);
    radio->setText(radio->fontMetrics().elidedText(words, Qt::ElideRight, radioWords));
    radio->setToolTip(radio->text() == words ? QString() : words.toHtmlEscaped());
    radio->setAccessibleName(words);
    radio->setAutoExclusive(false); // choosing is answering: the next column comes at once
    radio->setAccessibleDescription(note);
    row->addWidget(radio);
    if (suggested)
        row->addWidget(makeLabel(tr("suggested"), TextRole::Meta, u"tagAccent"_s));
    row->addStretch(1);
    m_column->addWidget(line);
    connect(radio, &QRadioButton::clicked, this, [this, answer] { Q_EMIT answered(answer); });
}

} // namespace hearken
