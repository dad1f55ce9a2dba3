// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headerwords.h"
#include "core/intake/missingcodes.h"
#include "core/intake/scoreguess.h"
#include "core/intake/suggest.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hearken {

namespace {

/// "Q1", "Q1 (2)" …: two columns may have the same heading, two questions may not have the same code.
QString unlike(const QString &text, QSet<QString> &used)
{
    QString name = text;
    for (int i = 2; used.contains(name); ++i)
        name = u"%1 (%2)"_s.arg(text).arg(i);
    used += name;
    return name;
}

/// "Q01[SQ001]. Which? [Phone]" → code and wording.
void splitCode(ColumnSheet &sheet)
{
    static const QRegularExpression coded(
        u"^([A-Za-z]\\w*[\\w-]*(?:\\[[^\\]]+\\])*)\\. ?(\\S.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = coded.match(sheet.text);
    if (!match.hasMatch())
        return;
    sheet.code = match.captured(1);
    sheet.text = match.captured(2).trimmed();
}

/// What a column of a group stands for, by the ways in which tools write it.
void findGroup(ColumnSheet &sheet)
{
    static const QRegularExpression bracket(u"^(.*\\S)\\s*\\[([^\\[\\]]+)\\]$"_s);
    static const QRegularExpression numbered(u"^(\\w+?)_(\\d+)$"_s);
    static const QRegularExpression listed(u"^(\\d+[a-z]?\\d*)[.)]\\s+(\\S.*)$"_s);
    static const QRegularExpression dashed(u"^(.+\\S)\\s+[-–]\\s+(\\S[^-–]*)$"_s);
    if (const auto match = bracket.match(sheet.code); match.hasMatch()) { // LimeSurvey's code, Google's grid
        sheet.group = match.captured(1);
        sheet.label = match.captured(2);
        if (const auto wording = bracket.match(sheet.text); wording.hasMatch())
            sheet.label = wording.captured(2);
        return;
    }
    if (const auto match = numbered.match(sheet.code); match.hasMatch()) { // Qualtrics' Q2_1
        sheet.group = match.captured(1);
        sheet.label = match.captured(2);
        if (const auto wording = dashed.match(sheet.text); wording.hasMatch() && sheet.text != sheet.code)
            sheet.label = wording.captured(2);
        return;
    }
    for (const QRegularExpression *pattern : {&listed, &dashed}) {
        if (const auto match = pattern->match(sheet.text); match.hasMatch()) {
            sheet.group = match.captured(1);
            sheet.label = match.captured(2);
            return;
        }
    }
}

/// The question stands over its first column and holds until the next one; below are the choices or rows.
void spanningNames(ColumnSheet &sheet, const QList<QStringList> &headers, qsizetype i, QString &over)
{
    const QString above = plainHeader(headers.value(0).value(i));
    const QString below = plainHeader(headers.value(1).value(i));
    if (!above.isEmpty())
        over = above;
    const bool continued = i + 1 < headers.value(1).size() && plainHeader(headers.value(0).value(i + 1)).isEmpty()
        && !plainHeader(headers.value(1).value(i + 1)).isEmpty();
    const bool part = !below.isEmpty() && !saysResponse(below) && (above.isEmpty() || continued);
    sheet.header = sheet.text = part ? over + u" - "_s + below : over;
    if (part) {
        sheet.group = over;
        sheet.label = below;
    }
}

/// "Don't know" beside scores is none of them; where people choose among words, it is one of their choices.
void setSayingsAside(ColumnSheet &sheet, const QList<QStringList> &data, qsizetype column, const QStringList &missing)
{
    const QList<MissingCode> sayings = sayingsIn(sheet.profile);
    if (sayings.isEmpty())
        return;
    const ColumnProfile bare = profileOf(data, column, missing + codeTexts(sayings));
    if (!guessScore(sheet.key, bare))
        return;
    sheet.profile = bare;
    sheet.sayings = sayings;
}

} // namespace

QList<ColumnSheet> columnSheets(const FileHead &head, const Dialect &dialect, const QStringList &missing)
{
    const QList<QStringList> headers = head.rows.first(qMin<qsizetype>(dialect.headerRows, head.rows.size()));
    const QList<QStringList> data = head.rows.sliced(headers.size());
    QSet<QString> usedHeaders;
    QSet<QString> usedCodes;
    QString over;
    QList<ColumnSheet> sheets;
    for (qsizetype i = 0; i < head.width; ++i) {
        ColumnSheet sheet;
        const QString raw = headers.value(dialect.codeRow).value(i);
        sheet.profile = profileOf(data, i, missing);
        if (dialect.spanning) {
            spanningNames(sheet, headers, i, over);
        } else {
            sheet.header = raw;
            sheet.text = plainHeader(headers.value(dialect.textRow).value(i));
        }
        sheet.unnamed = plainHeader(sheet.header).isEmpty() && sheet.text.isEmpty();
        if (plainHeader(sheet.header).isEmpty())
            sheet.header = sheet.text.isEmpty() ? QCoreApplication::translate("hearken::intake", "Column %1").arg(i + 1)
                                                : sheet.text;
        if (sheet.text.isEmpty())
            sheet.text = plainHeader(sheet.header);
        sheet.code = plainHeader(sheet.header);
        if (dialect.survey && dialect.headerRows == 1)
            splitCode(sheet);
        sheet.header = unlike(sheet.header, usedHeaders);
        sheet.code = unlike(sheet.code, usedCodes);
        sheet.key = headerKey(sheet.text);
        if (sheet.code != sheet.text)
            sheet.key += headerKey(sheet.code).mid(1);
        if (!dialect.spanning)
            findGroup(sheet);
        setSayingsAside(sheet, data, i, missing);
        sheets += sheet;
    }
    return sheets;
}

} // namespace hearken
