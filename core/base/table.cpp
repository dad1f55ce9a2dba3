// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"

#include <QJsonObject>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QString plain(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return {};
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 10);
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(u", "_s);
    return value.toString();
}

// A terminal obeys control characters, and a bidirectional override can make a line lie: both are shown, not sent.
QString visible(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control;
        const bool bidi = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c == u'\n' || c == u'\r' || c == u'\t')
            out += u' ';
        else if (control || bidi)
            out += u"\\u%1"_s.arg(static_cast<int>(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace

QString Table::text() const
{
    QList<qsizetype> widths;
    for (const QString &column : columns)
        widths.append(column.size());
    for (const QVariantList &row : rows) {
        for (qsizetype c = 0; c < widths.size() && c < row.size(); ++c)
            widths[c] = qMin<qsizetype>(60, qMax(widths[c], visible(plain(row[c])).size()));
    }
    QString out;
    const auto put = [&](qsizetype column, const QString &cell, bool right) {
        const QString padded = right ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]);
        out += padded % (column + 1 < widths.size() ? u"  "_s : u"\n"_s);
    };
    for (qsizetype c = 0; c < columns.size(); ++c)
        put(c, columns[c], !rows.isEmpty() && c < rows.first().size() && isNumber(rows.first()[c]));
    for (const QVariantList &row : rows) {
        for (qsizetype c = 0; c < columns.size(); ++c)
            put(c, visible(plain(row.value(c))), isNumber(row.value(c)));
    }
    return out;
}

QString csvCell(const QVariant &value)
{
    QString cell = plain(value);
    if (!cell.isEmpty() && !isNumber(value) && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        return u'"' % cell.replace(u'"', u"\"\""_s) % u'"';
    return cell;
}

QString Table::csv() const
{
    QString out;
    const auto line = [&](const auto &cells) {
        for (qsizetype c = 0; c < cells.size(); ++c)
            out += (c ? u","_s : QString()) % csvCell(cells[c]);
        out += "\r\n"_L1;
    };
    line(columns);
    for (const QVariantList &row : rows)
        line(row);
    return out;
}

QString Table::tabbed() const
{
    QStringList lines{columns.join(u'\t')};
    for (const QVariantList &row : rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells.append(csvCell(plain(cell).simplified()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString Table::markdown() const
{
    const auto cell = [](const QVariant &value) { return visible(plain(value)).replace(u'|', u"\\|"_s); };
    QString out = u"|"_s;
    for (const QString &column : columns)
        out += u' ' % cell(column) % u" |"_s;
    out += u"\n|"_s;
    for (qsizetype c = 0; c < columns.size(); ++c)
        out += !rows.isEmpty() && isNumber(rows.first().value(c)) ? u"---:|"_s : u"---|"_s;
    for (const QVariantList &row : rows) {
        out += u"\n|"_s;
        for (const QVariant &value : row)
            out += u' ' % cell(value) % u" |"_s;
    }
    return out % u'\n';
}

QJsonArray Table::json() const
{
    QJsonArray out;
    for (const QVariantList &row : rows) {
        QJsonObject object;
        for (qsizetype c = 0; c < columns.size() && c < row.size(); ++c)
            object.insert(columns[c], QJsonValue::fromVariant(row[c]));
        out.append(object);
    }
    return out;
}

} // namespace hearken
