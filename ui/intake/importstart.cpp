// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/importstart.h"

#include "core/base/daytext.h"
#include "ui/intake/dropfield.h"
#include "ui/intake/importhistory.h"
#include "ui/intake/mappingslist.h"
#include "ui/intake/watchcard.h"
#include "ui/kit/scrolling.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int startNarrow = 800; ///< below, the list stands under the field for files

} // namespace

ImportStart::ImportStart(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
{
    auto *body = new QWidget;
    body->setProperty("part", u"clear"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(body, this));
    m_halves = new QHBoxLayout(body);
    m_halves->setContentsMargins(space::page, 0, space::page, space::page);
    m_halves->setSpacing(space::medium);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::medium);
    m_drop = new DropField(this);
    m_watch = new WatchCard(workbench, this);
    left->addWidget(m_drop);
    left->addWidget(m_watch);
    left->addStretch(1);
    m_halves->addLayout(left, 10);
    auto *card = new Card(tr("So far"), this);
    m_switch = new SegmentedSwitch({tr("Imports"), tr("Saved mappings")}, tr("What is listed"), card);
    card->addAside(m_switch);
    m_panes = new QStackedWidget(card);
    m_history = new ImportHistory(workbench, m_panes);
    m_mappings = new MappingsList(workbench, m_panes);
    m_panes->addWidget(m_history);
    m_panes->addWidget(m_mappings);
    card->body()->addWidget(m_panes, 1);
    m_halves->addWidget(card, 18);
    connect(m_drop, &DropField::filesChosen, this, &ImportStart::filesChosen);
    connect(m_watch, &WatchCard::filesChosen, this, &ImportStart::filesChosen);
    connect(m_switch, &SegmentedSwitch::chosen, m_panes, &QStackedWidget::setCurrentIndex);
    connect(m_history, &ImportHistory::filled, this, [this] {
        showCounts();
        Q_EMIT filled();
    });
    connect(m_mappings, &MappingsList::filled, this, &ImportStart::showCounts);
    showCounts();
}

void ImportStart::showCounts()
{
    const QLocale locale;
    m_switch->setWord(0, tr("Imports %1").arg(locale.toString(m_history->count())));
    m_switch->setWord(1, tr("Saved mappings %1").arg(locale.toString(m_mappings->count())));
}

void ImportStart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < startNarrow * textScale();
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panes->setMinimumHeight(narrow ? qRound(260 * textScale()) : 0);
}

bool ImportStart::isFilled() const
{
    return m_history->isFilled();
}

void ImportStart::show(int pane)
{
    m_switch->setCurrent(pane);
    m_panes->setCurrentIndex(pane);
}

void ImportStart::showHistory()
{
    show(0);
    m_history->focusList();
}

void ImportStart::showMappings()
{
    show(1);
    m_mappings->focusList();
}

void ImportStart::focusFiles()
{
    if (QPushButton *button = m_drop->findChild<QPushButton *>())
        button->setFocus(Qt::ShortcutFocusReason);
}

} // namespace hearken
