// SPDX-License-Identifier: GPL-3.0-or-later
// Copied cells on their way through the clipboard.
#include "core/journey/journeyjson.h"
#include "ui/journey/cellentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

const QString cellsType = u"application/x-hearken-journey-cells"_s;

/// As spreadsheets write it: cells with a tab, a line break or a quotation mark stand in quotation marks.
QString tabText(const QList<QStringList> &texts)
{
    QStringList lines;
    for (const QStringList &row : texts) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"'))
                cell = u'"' % cell.replace(u'"', "\"\""_L1) % u'"';
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QList<QStringList> fromTabText(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && (quoted || cell.isEmpty())) {
            if (quoted && i + 1 < text.size() && text.at(i + 1) == u'"')
                cell.append(text.at(++i));
            else
                quoted = !quoted;
        } else if (!quoted && c == u'\t') {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell.append(c);
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

} // namespace

QMimeData *mimeOf(const CellClip &clip)
{
    auto *data = new QMimeData;
    data->setText(tabText(clip.texts));
    QJsonObject object{{u"journey"_s, journeyToJson(clip.part)}, {u"whole"_s, clip.whole}};
    data->setData(cellsType, QJsonDocument(object).toJson(QJsonDocument::Compact));
    return data;
}

std::optional<CellClip> clipFrom(const QMimeData &data)
{
    CellClip clip;
    clip.texts = fromTabText(data.text());
    if (data.hasFormat(cellsType)) {
        const QJsonObject object = QJsonDocument::fromJson(data.data(cellsType)).object();
        clip.part = journeyFromJson(object.value("journey"_L1).toObject());
        clip.whole = object.value("whole"_L1).toBool();
        // An empty cell at the end of a text cannot be seen there.
        const qsizetype columns = clip.part.stages.value(0).steps.size();
        while (clip.texts.size() < clip.part.lanes.size())
            clip.texts.append(QStringList());
        for (QStringList &row : clip.texts) {
            while (row.size() < columns)
                row.append(QString());
        }
    }
    return clip.texts.isEmpty() ? std::nullopt : std::optional(clip);
}

} // namespace hearken
