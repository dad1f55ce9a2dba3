// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace hearken {

/// What a part of a page is, for a tagged PDF. Section, Table and Row hold other parts; the rest hold strokes and letters.
enum class PartTag { Section, Heading1, Heading2, Paragraph, Quote, Figure, Table, Row, ColumnHeader, RowHeader, Cell };

struct TaggedPart
{
    PartTag tag = PartTag::Paragraph;
    int parent = -1; ///< index of the part around it; -1: the document
    int mark = -1; ///< of its strokes, from 0 in the order of painting; -1: it has none
    QString words; ///< alternative text of a figure, title of a heading
    QRectF rect; ///< on the page, in design pixels
};

/// Notes down, while a page is painted, which strokes belong to which part: QPdfWriter knows no tags, so a rectangle of
/// one unit far off the page marks each beginning and end, and `finishPdf` puts marked content in its place.
class TagMarks
{
public:
    void open(QPainter &painter, PartTag tag, const QString &words, const QRectF &rect);
    void close(QPainter &painter);
    const QList<TaggedPart> &parts() const { return m_parts; }

    static constexpr int offPage =
        -70000; ///< device units: x tells the mark, or this number for an end; y is begin or end
    static constexpr int beginLine = -70001;
    static constexpr int endLine = -70002;

private:
    QList<TaggedPart> m_parts;
    QList<int> m_open;
    int m_marks = 0;
};

/// A part from here to the end of the block; nothing when `marks` is null, as on the screen.
class TagScope
{
public:
    TagScope(TagMarks *marks, QPainter &painter, PartTag tag, const QString &words = {}, const QRectF &rect = {})
        : m_marks(marks)
        , m_painter(painter)
    {
        if (m_marks)
            m_marks->open(painter, tag, words, rect);
    }
    ~TagScope()
    {
        if (m_marks)
            m_marks->close(m_painter);
    }
    TagScope(const TagScope &) = delete;
    TagScope &operator=(const TagScope &) = delete;

private:
    TagMarks *m_marks;
    QPainter &m_painter;
};

} // namespace hearken
