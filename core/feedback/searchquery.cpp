// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/searchquery.h"

#include "core/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace hearken {

using namespace Qt::StringLiterals;

/// A leaf holds words next to each other; And and Or hold parts; Not stands only under And, beside a part that must occur.
struct SearchQuery::Node
{
    enum class Kind { Words, And, Or, Not };
    Kind kind = Kind::Words;
    Span place; ///< in the query's text
    QString text; ///< of a leaf: what the index shall split by itself
    QList<QByteArray> stems;
    bool prefix = false; ///< the last word only begins like this
    std::vector<std::shared_ptr<const Node>> parts;
};

namespace {

using QueryNode = SearchQuery::Node;
using QueryNodePtr = std::shared_ptr<const QueryNode>;

constexpr qsizetype longestQuery = 2000;
constexpr qsizetype mostQueryWords = 64;
constexpr int deepestQuery = 10; // FTS5's own parser has a stack of 100

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::feedback)
};

struct Lexeme
{
    enum class Kind { Words, Open, Close, Or, And, Not, End };
    Kind kind = Kind::End;
    Span place;
    QString text;
    bool prefix = false;
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

/// Cuts the text into lexemes. The only thing that can be wrong here is a quotation mark that is not closed.
class QueryLexer
{
public:
    explicit QueryLexer(const QString &text)
        : m_text(text)
    {
    }

    std::optional<SearchFlaw> read(std::vector<Lexeme> &into)
    {
        while (skipSpace()) {
            const QChar c = m_text.at(m_at);
            if (c == u'(' || c == u')') {
                into.push_back({c == u'(' ? Lexeme::Kind::Open : Lexeme::Kind::Close, {m_at, m_at + 1}, {}, false});
                ++m_at;
            } else if (isQuote(c)) {
                if (auto flaw = phrase(into))
                    return flaw;
            } else if (c == u'-' && startsPart(m_at + 1)) {
                into.push_back({Lexeme::Kind::Not, {m_at, m_at + 1}, {}, false});
                ++m_at;
            } else {
                word(into);
            }
        }
        into.push_back({Lexeme::Kind::End, {m_text.size(), m_text.size()}, {}, false});
        return {};
    }

private:
    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at < m_text.size();
    }
    bool startsPart(qsizetype at) const
    {
        if (at >= m_text.size())
            return false;
        const QChar c = m_text.at(at);
        return c.isLetterOrNumber() || c.isSurrogate() || isQuote(c) || c == u'(';
    }
    std::optional<SearchFlaw> phrase(std::vector<Lexeme> &into)
    {
        const qsizetype from = m_at++;
        while (m_at < m_text.size() && !isQuote(m_text.at(m_at)))
            ++m_at;
        if (m_at == m_text.size()) {
            return SearchFlaw{
                {from, m_at}, Tr::tr("The quotation mark is not closed. Add one at the end of the phrase.")};
        }
        Lexeme lexeme{Lexeme::Kind::Words, {from, ++m_at}, m_text.mid(from + 1, m_at - from - 2), false};
        if (m_at < m_text.size() && m_text.at(m_at) == u'*') {
            lexeme.prefix = true;
            lexeme.place.end = ++m_at;
        }
        into.push_back(std::move(lexeme));
        return {};
    }
    void word(std::vector<Lexeme> &into)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c.isSpace() || c == u'(' || c == u')' || isQuote(c))
                break;
            ++m_at;
        }
        const QString text = m_text.mid(from, m_at - from);
        Lexeme lexeme{Lexeme::Kind::Words, {from, m_at}, text, text.endsWith(u'*')};
        if (text == "OR"_L1)
            lexeme.kind = Lexeme::Kind::Or;
        else if (text == "AND"_L1)
            lexeme.kind = Lexeme::Kind::And;
        else if (text == "NOT"_L1)
            lexeme.kind = Lexeme::Kind::Not;
        into.push_back(std::move(lexeme));
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// any = all {OR all} · all = part {[AND] part} · part = [NOT] (words | "(" any ")"). Parts without a letter or digit
/// ("!!!") vanish: the index does not know them.
class QueryParser
{
public:
    explicit QueryParser(std::vector<Lexeme> lexemes)
        : m_lexemes(std::move(lexemes))
    {
    }

    QueryNodePtr parse()
    {
        QueryNodePtr root = any();
        if (!m_flaw && now().kind == Lexeme::Kind::Close)
            fail(now().place, Tr::tr("This bracket closes nothing. Remove it or add an opening one."));
        return m_flaw ? nullptr : root;
    }
    const std::optional<SearchFlaw> &flaw() const { return m_flaw; }

private:
    const Lexeme &now() const { return m_lexemes[m_at]; }
    Lexeme take() { return m_lexemes[m_at++]; }
    bool startsPart() const
    {
        const auto kind = now().kind;
        return kind == Lexeme::Kind::Words || kind == Lexeme::Kind::Open || kind == Lexeme::Kind::Not;
    }
    QueryNodePtr fail(const Span &place, const QString &message)
    {
        if (!m_flaw)
            m_flaw = SearchFlaw{place, message};
        return nullptr;
    }
    QueryNodePtr needsPart(const Lexeme &after)
    {
        return fail(after.place,
            Tr::tr("“%1” needs a word after it.")
                .arg(after.kind == Lexeme::Kind::Or       ? u"OR"_s
                        : after.kind == Lexeme::Kind::And ? u"AND"_s
                                                          : u"NOT"_s));
    }
    static QueryNodePtr joined(QueryNode::Kind kind, std::vector<QueryNodePtr> parts)
    {
        if (parts.empty())
            return nullptr;
        if (parts.size() == 1 && parts.front()->kind != QueryNode::Kind::Not)
            return parts.front();
        auto node = std::make_shared<QueryNode>();
        node->kind = kind;
        node->place = {parts.front()->place.start, parts.back()->place.end};
        node->parts = std::move(parts);
        return node;
    }

    QueryNodePtr any()
    {
        std::vector<QueryNodePtr> parts;
        if (now().kind == Lexeme::Kind::Or || now().kind == Lexeme::Kind::And)
            return fail(now().place, Tr::tr("There is nothing to the left of this. Write a word on both sides."));
        while (!m_flaw) {
            if (QueryNodePtr part = all())
                parts.push_back(std::move(part));
            if (m_flaw || now().kind != Lexeme::Kind::Or)
                break;
            const Lexeme op = take();
            if (!startsPart())
                return needsPart(op);
        }
        return m_flaw ? nullptr : joined(QueryNode::Kind::Or, std::move(parts));
    }
    QueryNodePtr all()
    {
        std::vector<QueryNodePtr> parts;
        while (!m_flaw && startsPart()) {
            if (QueryNodePtr node = part())
                parts.push_back(std::move(node));
            if (!m_flaw && now().kind == Lexeme::Kind::And) {
                const Lexeme op = take();
                if (!startsPart())
                    return needsPart(op);
            }
        }
        const bool must = std::any_of(
            parts.begin(), parts.end(), [](const auto &node) { return node->kind != QueryNode::Kind::Not; });
        if (!m_flaw && !parts.empty() && !must)
            return fail(parts.front()->place, Tr::tr("Only words that must not occur are left. Add one that must."));
        return m_flaw ? nullptr : joined(QueryNode::Kind::And, std::move(parts));
    }
    QueryNodePtr part()
    {
        if (now().kind != Lexeme::Kind::Not)
            return primary();
        const Lexeme op = take();
        if (now().kind != Lexeme::Kind::Words && now().kind != Lexeme::Kind::Open)
            return needsPart(op);
        QueryNodePtr inner = primary();
        if (!inner)
            return nullptr;
        auto node = std::make_shared<QueryNode>();
        node->kind = QueryNode::Kind::Not;
        node->place = {op.place.start, inner->place.end};
        node->parts.push_back(std::move(inner));
        return node;
    }
    QueryNodePtr primary()
    {
        const Lexeme lexeme = take();
        if (lexeme.kind == Lexeme::Kind::Words)
            return leaf(lexeme);
        if (++m_depth > deepestQuery)
            return fail(lexeme.place, Tr::tr("The brackets are nested too deeply. Search for less at once."));
        QueryNodePtr inner = any();
        if (!m_flaw && take().kind != Lexeme::Kind::Close)
            return fail(lexeme.place, Tr::tr("This bracket is not closed. Add “)” where the group ends."));
        --m_depth;
        return inner;
    }
    QueryNodePtr leaf(const Lexeme &lexeme)
    {
        auto node = std::make_shared<QueryNode>();
        node->place = lexeme.place;
        node->text = lexeme.text;
        node->prefix = lexeme.prefix;
        for (const Word &word : words(lexeme.text))
            node->stems.append(word.stem);
        if ((m_words += node->stems.size()) > mostQueryWords)
            return fail(lexeme.place, Tr::tr("These are too many words. Search for less at once."));
        return node->stems.isEmpty() ? nullptr : node;
    }

    std::vector<Lexeme> m_lexemes;
    size_t m_at = 0;
    int m_depth = 0;
    qsizetype m_words = 0;
    std::optional<SearchFlaw> m_flaw;
};

/// What the two engines write differently.
struct QueryWriter
{
    QLatin1StringView both;
    QLatin1StringView either;
    QLatin1StringView without;
    QString (*leaf)(const QueryNode &);

    QString text(const QueryNode &node) const
    {
        if (node.kind == QueryNode::Kind::Words)
            return leaf(node);
        QStringList must;
        QStringList mustNot;
        for (const QueryNodePtr &part : node.parts) {
            if (part->kind == QueryNode::Kind::Not)
                mustNot.append(text(*part->parts.front()));
            else
                must.append(text(*part));
        }
        QString written = u'(' % must.join(node.kind == QueryNode::Kind::Or ? either : both) % u')';
        if (!mustNot.isEmpty())
            written = u'(' % written % without % u'(' % mustNot.join(either) % u"))"_s;
        return written;
    }
};

/// Always in quotes: inside them FTS5 knows no operator, no column and no star.
QString matchLeaf(const QueryNode &node)
{
    QString text = node.text;
    text.replace(QChar(u'\0'), QChar(u' ')).replace(u'"', u"\"\""_s);
    return u'"' % text % (node.prefix ? u"\"*"_s : u"\""_s);
}

/// A lexeme of PostgreSQL holds under 2 KB; nobody looks for the end of such a word.
QString quotedLexeme(const QByteArray &stem)
{
    QString text = QString::fromUtf8(stem).left(500);
    text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
    return u'\'' % text % u'\'';
}

QString tsqueryLeaf(const QueryNode &node)
{
    QStringList lexemes;
    for (const QByteArray &stem : node.stems)
        lexemes.append(quotedLexeme(stem));
    return u'(' % lexemes.join(u" <-> "_s) % (node.prefix ? u":*)"_s : u")"_s);
}

void collectLeaves(const QueryNodePtr &node, std::vector<QueryNodePtr> &into)
{
    if (!node || node->kind == QueryNode::Kind::Not)
        return;
    if (node->kind == QueryNode::Kind::Words)
        into.push_back(node);
    for (const QueryNodePtr &part : node->parts)
        collectLeaves(part, into);
}

bool leafStandsAt(const QueryNode &leaf, const QList<Word> &text, qsizetype at)
{
    const qsizetype count = leaf.stems.size();
    if (at + count > text.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray &is = text.at(at + i).stem;
        const QByteArray &wanted = leaf.stems.at(i);
        const bool begins = leaf.prefix && i == count - 1;
        if (begins ? !is.startsWith(wanted) : is != wanted)
            return false;
    }
    return true;
}

bool nodeFits(const QueryNode &node, const QList<Word> &text)
{
    const auto fits = [&text](const QueryNodePtr &part) { return nodeFits(*part, text); };
    switch (node.kind) {
    case QueryNode::Kind::And:
        return std::all_of(node.parts.begin(), node.parts.end(), fits);
    case QueryNode::Kind::Or:
        return std::any_of(node.parts.begin(), node.parts.end(), fits);
    case QueryNode::Kind::Not:
        return !fits(node.parts.front());
    case QueryNode::Kind::Words:
        break;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (leafStandsAt(node, text, at))
            return true;
    }
    return false;
}

} // namespace

SearchQuery::SearchQuery(const QString &text)
    : m_text(text)
{
    if (isEmpty())
        return;
    if (text.size() > longestQuery) {
        m_flaw = SearchFlaw{{longestQuery, text.size()}, Tr::tr("The search is too long. Search for less at once.")};
        return;
    }
    std::vector<Lexeme> lexemes;
    m_flaw = QueryLexer(m_text).read(lexemes);
    if (m_flaw)
        return;
    QueryParser parser(std::move(lexemes));
    m_root = parser.parse();
    m_flaw = parser.flaw();
    if (!m_root && !m_flaw)
        m_flaw = SearchFlaw{{0, text.size()}, Tr::tr("There is no letter or digit to search for.")};
}

SearchQuery::SearchQuery(const QString &text, std::shared_ptr<const Node> root)
    : m_text(text)
    , m_root(std::move(root))
{
}

Done SearchQuery::check() const
{
    if (!m_flaw)
        return {};
    return Error{ErrorKind::Invalid,
        Tr::tr("The search cannot be read at character %1: %2").arg(m_flaw->place.start + 1).arg(m_flaw->message),
        u"query flaw at %1"_s.arg(m_flaw->place.start)};
}

QString SearchQuery::matchText() const
{
    Q_ASSERT(m_root);
    return QueryWriter{" AND "_L1, " OR "_L1, " NOT "_L1, &matchLeaf}.text(*m_root);
}

QString SearchQuery::tsqueryText() const
{
    Q_ASSERT(m_root);
    return QueryWriter{" & "_L1, " | "_L1, " & !"_L1, &tsqueryLeaf}.text(*m_root);
}

QList<SearchQuery> SearchQuery::parts() const
{
    std::vector<QueryNodePtr> leaves;
    collectLeaves(m_root, leaves);
    QList<SearchQuery> list;
    for (const QueryNodePtr &leaf : leaves)
        list.append(SearchQuery(m_text.mid(leaf->place.start, leaf->place.end - leaf->place.start), leaf));
    return list;
}

bool SearchQuery::fits(const QString &text) const
{
    return m_root && nodeFits(*m_root, words(text));
}

QList<Span> SearchQuery::marks(const QString &text) const
{
    std::vector<QueryNodePtr> leaves;
    collectLeaves(m_root, leaves);
    if (leaves.empty() || text.isEmpty())
        return {};
    const QList<Word> found = words(text);
    QList<Span> spans;
    for (qsizetype at = 0; at < found.size(); ++at) {
        for (const QueryNodePtr &leaf : leaves) {
            if (leafStandsAt(*leaf, found, at))
                spans.append({found.at(at).start, found.at(at + leaf->stems.size() - 1).end});
        }
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    QList<Span> merged;
    for (const Span &span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.start < merged.last().end)
            merged.last().end = std::max(merged.last().end, span.end);
        else
            merged.append(span);
    }
    return merged;
}

QString searchVector(const QString &text)
{
    constexpr qsizetype lastPosition = 16383; // what a TSVECTOR can say
    constexpr qsizetype longestVector = 400'000; // it holds less than a megabyte
    QString vector;
    qsizetype position = 0;
    for (const Word &word : words(text)) {
        position = std::min(position + 1, lastPosition);
        vector += quotedLexeme(word.stem) % u':' % QString::number(position) % u' ';
        if (vector.size() > longestVector)
            break;
    }
    return vector;
}

} // namespace hearken
