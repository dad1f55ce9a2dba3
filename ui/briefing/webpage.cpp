// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/webpage.h"

#include "core/figure/describe.h"
#include "ui/briefing/pdfpages.h"
#include "ui/figure/paintfigure.h"

#include <QCoreApplication>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *pageStyle = R"(
body{font:16px/1.5 "Hearken Sans",Inter,"Noto Sans",system-ui,sans-serif;color:#1B1F24;background:#fff;max-width:860px;margin:32px auto;padding:0 24px}
header,footer{color:#515A66;font-size:14px}header p{margin:0}h1{font-size:30px;line-height:1.25;margin:20px 0}h2{font-size:19px;margin:0 0 2px}
section{border-top:1px solid #C3CAD3;padding-top:14px;margin-top:22px}.sub{color:#515A66;font-size:14px;margin:0 0 6px}
.kpis{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:18px}figure{margin:0}svg{max-width:100%;height:auto}
blockquote{margin:10px 0;font-style:italic}blockquote cite{display:block;font-style:normal;color:#515A66;font-size:14px}
details{font-size:14px;margin-top:6px}table{border-collapse:collapse}th,td{padding:3px 12px 3px 0;text-align:left;border-bottom:1px solid #E3E6EB}
footer{border-top:1px solid #C3CAD3;margin-top:26px;padding-top:10px}@media print{body{margin:0;max-width:none;font-size:11pt}details{display:none}section{break-inside:avoid}}
)";

QString webEscaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// The figures' twin for those who cannot see them; figures of one kind share a table.
QString webTable(const QList<Figure> &figures, const QLocale &locale)
{
    Table table;
    for (const Figure &figure : figures) {
        const Table one = tableOf(figure, locale);
        table.columns = one.columns;
        table.rows += one.rows;
    }
    QString html = u"<details><summary>"_s + webEscaped(QCoreApplication::translate("hearken::briefing", "As a table"))
        + u"</summary><table><thead><tr>"_s;
    for (const QString &column : table.columns)
        html += u"<th scope=\"col\">"_s + webEscaped(column) + u"</th>"_s;
    html += u"</tr></thead><tbody>"_s;
    for (const QVariantList &row : table.rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            html += (i == 0 ? u"<th scope=\"row\">"_s : u"<td>"_s) + webEscaped(row.at(i).toString())
                + (i == 0 ? u"</th>"_s : u"</td>"_s);
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table></details>"_s;
}

QString webFigure(const Figure &figure, double width, const QLocale &locale)
{
    FigureStyle style;
    style.locale = locale;
    Figure bare = figure;
    QString svg = QString::fromUtf8(figureSvg(bare, {width, naturalHeight(figure)}, style));
    svg = svg.mid(svg.indexOf("<svg"_L1));
    const QString words = webEscaped(describe(figure, locale));
    svg.replace(0, 4, u"<svg role=\"img\" aria-label=\""_s + words + u"\""_s);
    return u"<figure>"_s + svg + u"</figure>"_s;
}

/// The organisation's own logo, inside the page; its name stands beside it.
QString webLogo(const Briefing &briefing)
{
    if (briefing.brand.logo.isEmpty())
        return {};
    return u"<img alt=\"\" height=\"28\" src=\"data:image/png;base64,"_s
        + QString::fromLatin1(briefing.brand.logo.toBase64()) + u"\"> "_s;
}

QString webBlock(const BriefingBlock &block, const QLocale &locale)
{
    if (block.kind == BlockKind::Verdict)
        return u"<h1>"_s + webEscaped(block.sentences.join(u' ')) + u"</h1>\n"_s;
    if (block.kind == BlockKind::Method)
        return u"<footer><p>"_s + webEscaped(block.sentences.join(u' ')) + u"</p></footer>\n"_s;
    QString html = u"<section>"_s;
    if (!block.title.isEmpty())
        html += u"<h2>"_s + webEscaped(block.title) + u"</h2>\n"_s;
    if (!block.subtitle.isEmpty())
        html += u"<p class=\"sub\">"_s + webEscaped(block.subtitle) + u"</p>"_s;
    if (block.kind == BlockKind::Measures) {
        html += u"<div class=\"kpis\">"_s;
        for (const Figure &figure : block.figures)
            html += webFigure(figure, 200, locale);
        html += u"</div>"_s;
        html += webTable(block.figures, locale);
    } else {
        for (const Figure &figure : block.figures)
            html += webFigure(figure, 760, locale) + webTable({figure}, locale);
    }
    for (const Quote &quote : block.quotes)
        html += u"<blockquote dir=\"auto\">“"_s + webEscaped(quote.text) + u"”<cite>"_s + webEscaped(quote.place)
            + u"</cite></blockquote>"_s;
    if (!block.sentences.isEmpty())
        html += u"<p>"_s + webEscaped(block.sentences.join(u' ')) + u"</p>"_s;
    return html + u"</section>\n"_s;
}

} // namespace

QString briefingHtml(const Briefing &briefing, const QLocale &locale)
{
    QString html =
        u"<!doctype html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"><title>"_s
            .arg(locale.bcp47Name());
    html += webEscaped(briefing.name + u", "_s + briefing.owner()) + u"</title><style>"_s
        + QString::fromLatin1(pageStyle) + u"</style></head><body>\n<header><p><strong>"_s + webLogo(briefing)
        + webEscaped(briefing.owner()) + u"</strong></p><p>"_s + webEscaped(readerWords(briefing, locale))
        + u"</p><p>"_s + webEscaped(spanWords(briefing, locale)) + u"</p></header>\n<main>\n"_s;
    if (briefing.verdict().isEmpty())
        html += u"<h1>"_s + webEscaped(briefing.name) + u"</h1>\n"_s;
    QString foot;
    for (const BriefingBlock &block : briefing.blocks)
        (block.kind == BlockKind::Method ? foot : html) += webBlock(block, locale);
    return html + u"</main>\n"_s + foot + u"</body></html>\n"_s;
}

Done writeBriefingHtml(const Briefing &briefing, const QString &path, const QLocale &locale)
{
    return writePrivately(briefingHtml(briefing, locale).toUtf8(), path);
}

} // namespace hearken
