// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppanel.h"

#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hearken {

using namespace Qt::StringLiterals;

HelpPanel::HelpPanel(QWidget *parent)
    : SidePanel(tr("Help"), parent)
{
    setMaximumWidth(360);
    m_text = new QTextBrowser(this);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("part", u"help"_s);
    m_text->document()->setDocumentMargin(14);
    body()->addWidget(m_text);
}

QString HelpPanel::text(const QString &page, const QString &language)
{
    for (const QString &folder : {language, u"en"_s}) {
        QFile file(u":/hearken/help/%1/%2.md"_s.arg(folder, page));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

void HelpPanel::show(const QString &page, const QString &title)
{
    setTitle(tr("Help"), title);
    m_text->document()->setDefaultFont(hearken::font(TextRole::Text));
    m_text->setMarkdown(text(page, QLocale().name().section(u'_', 0, 0)));
    SidePanel::show();
    m_text->setFocus();
}

} // namespace hearken
