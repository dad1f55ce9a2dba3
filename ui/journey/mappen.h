// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figuretext.h"
#include "ui/journey/mapmarks.h"

#include <QHash>

namespace hearken {

/// Letters of a map.
struct MapLetters
{
    double pixels = 12;
    int weight = QFont::Normal;
    bool italic = false;
};

/// Measures words for maps, and remembers fonts and lines: a large map measures ten thousand lines when it is opened.
class MapRuler
{
public:
    MapRuler();
    double width(const QString &words, const MapLetters &letters) const;
    /// Whole words that fit, else as many letters as fit, with an ellipsis.
    QString fitted(const QString &words, const MapLetters &letters, double room) const;
    /// At most so many lines; the last one ends with an ellipsis when there is more.
    QStringList lines(const QString &words, const MapLetters &letters, double room, int most) const;

private:
    struct Broken ///< words, and what they were broken into lines for
    {
        QString words;
        int letters = 0;
        double room = 0;
        int most = 0;

        bool operator==(const Broken &) const = default;
        friend size_t qHash(const Broken &one, size_t seed = 0)
        {
            return qHashMulti(seed, one.words, one.letters, one.room, one.most);
        }
    };
    const QFont &font(const MapLetters &letters) const;
    QStringList broken(const QString &words, const MapLetters &letters, double room, int most) const;

    FigureText m_text;
    mutable QHash<int, QFont> m_fonts;
    mutable QHash<Broken, QStringList> m_lines; ///< the same words are asked for with each layout
};

/// Collects the marks of one place.
class MapPen
{
public:
    explicit MapPen(const MapRuler &ruler)
        : m_ruler(ruler)
    {
    }

    const MapRuler &ruler() const { return m_ruler; }
    /// What comes next is shown between these.
    void show(MapDetail from, MapDetail upTo = MapDetail::Everything)
    {
        m_from = from;
        m_upTo = upTo;
    }
    void add(decltype(MapMark::form) form) { m_marks.append({std::move(form), m_from, m_upTo}); }
    /// One line; answers the room it takes.
    double text(QPointF baseline, const QString &words, const MapLetters &letters, Token color,
        Anchor anchor = Anchor::Start, double room = 1e9);
    void line(QPointF from, QPointF to, Token color, double width, const QList<qreal> &dash = {});
    QList<MapMark> take() { return std::move(m_marks); }

private:
    const MapRuler &m_ruler;
    QList<MapMark> m_marks;
    MapDetail m_from = MapDetail::Everything;
    MapDetail m_upTo = MapDetail::Everything;
};

} // namespace hearken
