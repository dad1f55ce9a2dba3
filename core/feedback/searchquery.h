// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace hearken {

/// A stretch of a text in UTF-16 code units, half-open.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool operator==(const Span &) const = default;
};

/// What is wrong with a query, and where in it.
struct SearchFlaw
{
    Span place;
    QString message; ///< one sentence for the person
    bool operator==(const SearchFlaw &) const = default;
};

/// What a person types to find words, read once:
///   late fee          both words, anywhere in the response
///   "late fee"        the words next to each other; so does late-fee
///   late OR fee       either; AND may be written, too
///   late -fee         without a word; NOT fee says the same
///   tech*             words that begin like this
///   (late OR fee) app parentheses
/// Words match without regard to case, accents and English endings. Nothing else has a meaning, and no text can reach
/// the database as anything but words in quotes.
class SearchQuery
{
public:
    SearchQuery() = default;
    explicit SearchQuery(const QString &text);

    QString text() const { return m_text; }
    /// Nothing was typed: everything fits.
    bool isEmpty() const { return m_text.trimmed().isEmpty(); }
    const std::optional<SearchFlaw> &flaw() const { return m_flaw; }
    /// An Invalid error that names the place when the query is broken.
    Done check() const;

    /// For FTS5's MATCH, and for a cast to TSQUERY. Only of a query that is neither empty nor broken.
    QString matchText() const;
    QString tsqueryText() const;
    /// The parts that must or may occur, each as a query of its own, as typed.
    QList<SearchQuery> parts() const;
    /// Whether a text has the words, as the index would say of it. False of a query that is empty or broken.
    bool fits(const QString &text) const;
    /// Where the words of the query stand in a text, sorted and without overlap; for a phrase, all of it.
    QList<Span> marks(const QString &text) const;

    struct Node;

private:
    SearchQuery(const QString &text, std::shared_ptr<const Node> root);

    QString m_text;
    std::optional<SearchFlaw> m_flaw;
    std::shared_ptr<const Node> m_root; ///< null when empty or broken
};

/// The words of a text with their positions as PostgreSQL's TSVECTOR reads them: what the index of a server is given,
/// by a cast, so that both engines hold the same words.
QString searchVector(const QString &text);

} // namespace hearken
