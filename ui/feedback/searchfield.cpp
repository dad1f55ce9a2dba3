// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/searchfield.h"

#include "ui/kit/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QTimer>
#include <QToolButton>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchRest = 120; // milliseconds; a search takes less, a flicker at each key disturbs

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_rest(new QTimer(this))
{
    setAccessibleName(tr("Search in feedback"));
    setPlaceholderText(tr("Search words, “phrases”, OR, -not, begin*"));
    setToolTip(tr("Words that must all occur · “words next to each other” · this OR that · -without · begin* (/)"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, Token::Accent), QLineEdit::LeadingPosition);
    // The signs inside the field are buttons of Qt's own, without a name.
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(
            button->isEnabled() && button->toolTip().isEmpty() ? tr("Clear the search") : tr("Search"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(searchRest);
    connect(m_rest, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
}

void SearchField::tell()
{
    m_rest->stop();
    if (text() == m_told)
        return;
    m_told = text();
    Q_EMIT searched(m_told);
}

void SearchField::setWords(const QString &words)
{
    m_told = words;
    if (words != text())
        setText(words);
    m_rest->stop();
}

void SearchField::setFlaw(const std::optional<SearchFlaw> &flaw)
{
    // A line edit takes formats for a part of its text only as an input method gives them.
    QList<QInputMethodEvent::Attribute> attributes;
    if (flaw) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme()[Token::Attention]);
        format.setForeground(theme()[Token::Attention]);
        const auto start = int(flaw->place.start) - cursorPosition();
        attributes.append({QInputMethodEvent::TextFormat, start, int(flaw->place.end - flaw->place.start), format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
    setAccessibleDescription(flaw ? flaw->message : QString());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        tell();
        Q_EMIT left();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty() && m_rest->isActive())
            m_rest->stop();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace hearken
