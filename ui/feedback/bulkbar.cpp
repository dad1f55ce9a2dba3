// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/bulkbar.h"

#include "ui/kit/editing.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace hearken {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new ElidedLabel)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("What is selected"));
    m_row->setContentsMargins({});
    m_row->setSpacing(2);
    m_words->setProperty("type", u"secondStrong"_s);
    m_row->addWidget(m_words, 1);
    m_tag = add(tr("Tag"), tr("T"), u"tag"_s, &BulkBar::tagAsked);
    add(tr("Read"), tr("Space"), u"check"_s, &BulkBar::readAsked);
    add(tr("Flag"), tr("F"), u"flag"_s, &BulkBar::flagAsked);
    add(tr("Copy"), tr("Ctrl+C"), u"file"_s, &BulkBar::copyAsked);
    add(tr("Export"), {}, u"out"_s, &BulkBar::exportAsked);
    QToolButton *clear = makeIconButton(u"x"_s, tr("Select one only (Esc)"), this);
    connect(clear, &QToolButton::clicked, this, &BulkBar::clearAsked);
    m_row->addWidget(clear);
}

QPushButton *BulkBar::add(const QString &words, const QString &keys, const QString &iconName, void (BulkBar::*asked)())
{
    QPushButton *button = makeCompactButton(words, iconName, ButtonKind::Quiet, this);
    button->setToolTip(keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys));
    connect(button, &QPushButton::clicked, this, asked);
    button->setAccessibleName(words);
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool words = width() > fontMetrics().averageCharWidth() * 75;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setText(words ? button->accessibleName() : QString());
}

void BulkBar::setCanWrite(bool canWrite)
{
    constexpr qsizetype edits = 3; // tag, read, flag; the others take out
    for (QPushButton *button : m_buttons.first(edits))
        enableEditing(button, canWrite);
}

void BulkBar::setSelected(qint64 selected, qint64 all)
{
    const QLocale locale;
    m_words->setWhole(selected == all ? tr("All %1 selected").arg(locale.toString(selected))
                                      : tr("%1 of %2 selected").arg(locale.toString(selected), locale.toString(all)));
}

} // namespace hearken
