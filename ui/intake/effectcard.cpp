// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/effectcard.h"

#include "ui/kit/periodpicker.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct EffectPart
{
    Token fill;
    Token text;
};
constexpr EffectPart effectParts[] = {{Token::Accent, Token::OnAccent}, {Token::Above, Token::AboveText},
    {Token::OnGoal, Token::OnGoalText}, {Token::Below, Token::BelowText}};

QList<qint64> effectCounts(const IntakeSummary &summary)
{
    return {summary.imported, summary.updated, summary.unchanged, summary.skipped + summary.refused};
}

QStringList effectWords()
{
    return {EffectCard::tr("new"), EffectCard::tr("updated"), EffectCard::tr("the same"), EffectCard::tr("left out")};
}

/// The little square that ties a number to its part of the bar.
class EffectKey : public QWidget
{
public:
    EffectKey(Token fill, QWidget *parent)
        : QWidget(parent)
        , m_fill(fill)
    {
        setFixedSize(10, 10);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme().name == ThemeName::HighContrast ? QPen(theme()[Token::Line]) : QPen(Qt::NoPen));
        painter.setBrush(theme()[m_fill]);
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    Token m_fill;
};

} // namespace

/// Parts in proportion; each part that is not empty stays wide enough to be seen.
class EffectCard::Bar : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(20);
        setAccessibleName(EffectCard::tr("Share of new, updated, same and left out rows"));
    }
    void setCounts(const QList<qint64> &counts)
    {
        m_counts = counts;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        qint64 sum = 0;
        int shown = 0;
        for (const qint64 count : m_counts) {
            sum += count;
            shown += count > 0 ? 1 : 0;
        }
        painter.setPen(Qt::NoPen);
        if (sum == 0) {
            painter.setBrush(theme()[Token::OnGoal]);
            painter.drawRoundedRect(rect(), 3, 3);
            return;
        }
        constexpr double least = 7;
        const double room = width() - 2.0 * (shown - 1) - least * shown;
        double x = 0;
        const QStringList words = effectWords();
        painter.setFont(hearken::font(TextRole::MetaStrong));
        for (qsizetype index = 0; index < m_counts.size(); ++index) {
            if (m_counts[index] == 0)
                continue;
            const QRectF part(x, 0, least + room * double(m_counts[index]) / double(sum), height());
            painter.setPen(theme().name == ThemeName::HighContrast ? QPen(theme()[Token::Line]) : QPen(Qt::NoPen));
            painter.setBrush(theme()[effectParts[index].fill]);
            painter.drawRoundedRect(part, 3, 3);
            if (part.width() > painter.fontMetrics().horizontalAdvance(words[index]) + 18) {
                painter.setPen(theme()[effectParts[index].text]);
                painter.drawText(part.adjusted(9, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft), words[index]);
            }
            x += part.width() + 2;
        }
    }

private:
    QList<qint64> m_counts;
};

EffectCard::EffectCard(const QString &title, QWidget *parent)
    : Card(title, parent)
{
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(12, 0, 12, 10);
    inside->setSpacing(10);
    m_bar = new Bar(this);
    inside->addWidget(m_bar);
    m_numbersRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_numbersRow);
    row->setContentsMargins({});
    row->setSpacing(12);
    const QStringList words = effectWords();
    for (int index = 0; index < 4; ++index) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        Number number;
        number.count = makeLabel(u"–"_s, TextRole::InsightTitle);
        number.note = makeLabel({}, TextRole::Meta, u"ink3"_s);
        number.note->setWordWrap(true);
        number.note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        number.note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        line->addWidget(new EffectKey(effectParts[index].fill, this));
        line->addWidget(number.count);
        line->addWidget(makeLabel(words[index]), 1);
        column->addLayout(line);
        column->addWidget(number.note, 1);
        row->addLayout(column, index == 0 ? 15 : 11); // the first tells its days
        m_numbers.append(number);
    }
    inside->addWidget(m_numbersRow);
    m_progress = new ProgressRow({}, this);
    m_progress->hide();
    inside->addWidget(m_progress);
    inside->addStretch(1);
    body()->addLayout(inside);
    connect(m_progress, &ProgressRow::cancelled, this, &EffectCard::cancelled);
}

void EffectCard::setSummary(const IntakeSummary &summary, qint64 before)
{
    endProgress();
    const QLocale locale;
    const QList<qint64> counts = effectCounts(summary);
    m_bar->setCounts(counts);
    for (qsizetype index = 0; index < counts.size(); ++index)
        m_numbers[index].count->setText(locale.toString(counts[index]));
    const QString days = summary.firstDay.isValid() ? periodPhrase({summary.firstDay, summary.lastDay.addDays(1)})
        : summary.rows == 1                         ? tr("of 1 row")
                                                    : tr("of %1 rows").arg(locale.toString(summary.rows));
    m_numbers[0].note->setText(days);
    m_numbers[1].note->setText(summary.updated > 0 ? tr("something came later") : QString());
    m_numbers[2].note->setText(summary.unchanged > 0 ? tr("here already") : QString());
    m_numbers[3].note->setText(summary.skipped + summary.refused == 0
            ? QString()
            : tr("%1 skipped, %2 refused").arg(locale.toString(summary.skipped), locale.toString(summary.refused)));
    if (before >= 0)
        setMeta(
            tr("%1 responses now, %2 after").arg(locale.toString(before), locale.toString(before + summary.imported)));
}

void EffectCard::follow(const Progress &progress, const QString &what)
{
    m_numbersRow->hide();
    m_progress->setWhat(what);
    m_progress->follow(progress);
    m_progress->show();
}

void EffectCard::endProgress()
{
    m_progress->hide();
    m_numbersRow->show();
}

} // namespace hearken
