// SPDX-License-Identifier: GPL-3.0-or-later

// The columns beside the rows' own, each in pieces.

#include "core/feedback/columnsloader.h"

#include <algorithm>
#include <limits>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

QList<Bind> pieceBinds(const RowsPiece &piece, const char *key, qint64 value)
{
    return {{key, value}, {":after", piece.after}, {":last", piece.last}};
}

/// Codes of a dimension: all rows that are here already, and pieces for those that follow.
struct CodePieces
{
    QString name;
    CodeFill whole;
    std::vector<CodeFill> pieces;

    static Result<CodePieces> make(
        Session &session, const Columns::Parts &parts, qint64 dimension, const QString &name, qsizetype pieces)
    {
        auto fill = codeFillOf(session, dimension, parts.dimensions.value(name).get());
        if (!fill)
            return fill.error();
        const CodeFill piece = fill->piece();
        return CodePieces{name, *std::move(fill), std::vector<CodeFill>(size_t(pieces), piece)};
    }
    void join(Columns::Parts &parts)
    {
        for (const CodeFill &piece : pieces)
            whole.append(piece);
        parts.dimensions.insert(name, whole.take());
    }
};

/// Dimensions that are columns of response, all in one scan.
class BuiltinReader final : public PieceReader
{
public:
    explicit BuiltinReader(const QList<std::pair<qint64, QString>> &dimensions)
        : m_dimensions(dimensions)
    {
    }
    Done begin(Session &session, const Columns::Parts &parts, qsizetype pieces) override
    {
        QStringList names;
        for (const auto &[dimension, name] : m_dimensions) {
            auto codes = CodePieces::make(session, parts, dimension, name, pieces);
            if (!codes)
                return codes.error();
            m_codes.push_back(*std::move(codes));
            names.append(name);
        }
        m_columns = names.join(u", "_s);
        return {};
    }
    Done read(ColumnReaders &readers, Session &session, const RowsPiece &piece, qsizetype number) override
    {
        std::vector<CodeFill *> fills;
        for (CodePieces &codes : m_codes)
            fills.push_back(&codes.pieces[size_t(number)]);
        const QString sql = u"SELECT "_s + m_columns
            + u" FROM response WHERE id > :after AND id <= :last ORDER BY id"_s;
        const Done read = readers.scan(
            session, sql, {{":after", piece.after}, {":last", piece.last}}, [&fills](const Row &row) {
                int column = 0;
                for (CodeFill *fill : fills) {
                    if (!fill->append(row.integer(column++)))
                        return ScanStep::Damaged;
                }
                return ScanStep::On;
            });
        if (!read)
            return read;
        return fills.front()->filled() == piece.size() ? Done() : Done(columnsDamaged(u"rows of response"_s));
    }
    void join(Columns::Parts &parts) override
    {
        for (CodePieces &codes : m_codes)
            codes.join(parts);
    }

private:
    QList<std::pair<qint64, QString>> m_dimensions;
    QString m_columns;
    std::vector<CodePieces> m_codes;
};

class AttributeReader final : public PieceReader
{
public:
    AttributeReader(qint64 dimension, const QString &name)
        : m_dimension(dimension)
        , m_name(name)
    {
    }
    Done begin(Session &session, const Columns::Parts &parts, qsizetype pieces) override
    {
        auto codes = CodePieces::make(session, parts, m_dimension, m_name, pieces);
        if (!codes)
            return codes.error();
        m_ids = parts.ids;
        m_codes = *std::move(codes);
        return {};
    }
    Done read(ColumnReaders &readers, Session &session, const RowsPiece &piece, qsizetype number) override
    {
        CodeFill &fill = m_codes->pieces[size_t(number)];
        IdWalk walk(*m_ids);
        qsizetype before = piece.from - 1;
        const Done read = readers.scan(session,
            u"SELECT response_id, code FROM attribute WHERE dimension_id = :dimension AND response_id > :after AND response_id <= :last ORDER BY response_id"_s,
            pieceBinds(piece, ":dimension", m_dimension), [&](const Row &row) {
                const qsizetype at = walk.row(row.integer(0));
                if (at <= before)
                    return ScanStep::Damaged;
                before = at;
                fill.fillTo(at - piece.from);
                return fill.append(row.integer(1)) ? ScanStep::On : ScanStep::Damaged;
            });
        fill.fillTo(piece.size());
        return read;
    }
    void join(Columns::Parts &parts) override { m_codes->join(parts); }

private:
    qint64 m_dimension;
    QString m_name;
    std::shared_ptr<const IdRuns> m_ids;
    std::optional<CodePieces> m_codes;
};

class ScoreReader final : public PieceReader
{
public:
    explicit ScoreReader(qint64 question)
        : m_question(question)
    {
    }
    Done begin(Session &, const Columns::Parts &parts, qsizetype pieces) override
    {
        m_ids = parts.ids;
        m_pieces.resize(size_t(pieces));
        return {};
    }
    Done read(ColumnReaders &readers, Session &session, const RowsPiece &piece, qsizetype number) override
    {
        ScoreColumn &column = m_pieces[size_t(number)];
        column.narrow.assign(size_t(piece.size()), ScoreColumn::none);
        IdWalk walk(*m_ids);
        return readers.scan(session,
            u"SELECT response_id, value FROM answer WHERE question_id = :question AND response_id > :after AND response_id <= :last ORDER BY response_id"_s,
            pieceBinds(piece, ":question", m_question), [&](const Row &row) {
                const qsizetype at = walk.row(row.integer(0));
                if (at < piece.from)
                    return ScanStep::Damaged;
                putScore(column, at - piece.from, row.real(1));
                return ScanStep::On;
            });
    }
    void join(Columns::Parts &parts) override
    {
        const auto known = parts.scores.value(m_question);
        ScoreColumn whole = known ? *known : ScoreColumn();
        for (const ScoreColumn &piece : m_pieces)
            appendScores(whole, piece);
        whole.narrow.shrink_to_fit();
        whole.wide.shrink_to_fit();
        parts.scores.insert(m_question, std::make_shared<const ScoreColumn>(std::move(whole)));
    }

private:
    qint64 m_question;
    std::shared_ptr<const IdRuns> m_ids;
    std::vector<ScoreColumn> m_pieces;
};

/// Choices as bits. Pieces begin at a word of bits, except for the first one, whose word also has older rows.
class OptionReader final : public PieceReader
{
public:
    explicit OptionReader(qint64 question)
        : m_question(question)
    {
    }
    Done begin(Session &session, const Columns::Parts &parts, qsizetype pieces) override;
    Done read(ColumnReaders &readers, Session &session, const RowsPiece &piece, qsizetype number) override;
    void join(Columns::Parts &parts) override;

private:
    struct Bits
    {
        size_t firstWord = 0;
        std::vector<quint64> answered;
        std::vector<std::vector<quint64>> chosen;
    };
    static void addBits(std::vector<quint64> &to, const std::vector<quint64> &more, size_t firstWord)
    {
        for (size_t i = 0; i < more.size(); ++i)
            to[firstWord + i] |= more[i];
    }

    qint64 m_question;
    std::shared_ptr<const IdRuns> m_ids;
    OptionColumn m_whole;
    std::vector<Bits> m_pieces;
};

Done OptionReader::begin(Session &session, const Columns::Parts &parts, qsizetype pieces)
{
    const auto words = Questions::options(session, {m_question});
    if (!words)
        return words.error();
    m_ids = parts.ids;
    m_pieces.resize(size_t(pieces));
    const auto known = parts.options.value(m_question);
    const size_t size = (size_t(m_ids->size) + 63) / 64;
    m_whole.answered = known ? known->answered : std::vector<quint64>();
    m_whole.answered.resize(size, 0);
    m_whole.codes.assign(words->keyBegin(), words->keyEnd());
    std::sort(m_whole.codes.begin(), m_whole.codes.end());
    for (const qint64 code : m_whole.codes) {
        m_whole.chosen.emplace_back();
        if (known) {
            const auto at = std::lower_bound(known->codes.begin(), known->codes.end(), code);
            if (at != known->codes.end() && *at == code)
                m_whole.chosen.back() = known->chosen[size_t(at - known->codes.begin())];
        }
        m_whole.chosen.back().resize(size, 0);
    }
    return {};
}

Done OptionReader::read(ColumnReaders &readers, Session &session, const RowsPiece &piece, qsizetype number)
{
    Bits &bits = m_pieces[size_t(number)];
    bits.firstWord = size_t(piece.from) / 64;
    const size_t size = (size_t(piece.to) + 63) / 64 - bits.firstWord;
    bits.answered.assign(size, 0);
    bits.chosen.assign(m_whole.codes.size(), std::vector<quint64>(size, 0));
    IdWalk walk(*m_ids);
    return readers.scan(session,
        u"SELECT response_id, value FROM answer WHERE question_id = :question AND response_id > :after AND response_id <= :last ORDER BY response_id, value"_s,
        pieceBinds(piece, ":question", m_question), [&](const Row &row) {
            const qsizetype at = walk.row(row.integer(0));
            const qint64 code = row.integer(1);
            const auto place = std::lower_bound(m_whole.codes.begin(), m_whole.codes.end(), code);
            if (at < piece.from || place == m_whole.codes.end() || *place != code)
                return ScanStep::Damaged;
            const quint64 bit = quint64(1) << (at % 64);
            const size_t word = size_t(at) / 64 - bits.firstWord;
            bits.answered[word] |= bit;
            bits.chosen[size_t(place - m_whole.codes.begin())][word] |= bit;
            return ScanStep::On;
        });
}

void OptionReader::join(Columns::Parts &parts)
{
    for (const Bits &piece : m_pieces) {
        addBits(m_whole.answered, piece.answered, piece.firstWord);
        for (size_t option = 0; option < piece.chosen.size(); ++option)
            addBits(m_whole.chosen[option], piece.chosen[option], piece.firstWord);
    }
    parts.options.insert(m_question, std::make_shared<const OptionColumn>(std::move(m_whole)));
}

class CustomerReader final : public PieceReader
{
public:
    Done begin(Session &, const Columns::Parts &parts, qsizetype pieces) override
    {
        m_ids = parts.ids;
        m_pieces.resize(size_t(pieces));
        return {};
    }
    Done read(ColumnReaders &readers, Session &session, const RowsPiece &piece, qsizetype number) override
    {
        std::vector<qint64> &customers = m_pieces[size_t(number)];
        customers.assign(size_t(piece.size()), 0);
        IdWalk walk(*m_ids);
        return readers.scan(session,
            u"SELECT id, customer_id FROM response WHERE id > :after AND id <= :last AND customer_id IS NOT NULL ORDER BY id"_s,
            {{":after", piece.after}, {":last", piece.last}}, [&](const Row &row) {
                const qsizetype at = walk.row(row.integer(0));
                if (at < piece.from)
                    return ScanStep::Damaged;
                customers[size_t(at - piece.from)] = row.integer(1);
                return ScanStep::On;
            });
    }
    void join(Columns::Parts &parts) override
    {
        auto whole = std::make_shared<std::vector<qint64>>(parts.customers ? *parts.customers : std::vector<qint64>());
        whole->reserve(size_t(parts.ids->size));
        for (const auto &piece : m_pieces)
            whole->insert(whole->end(), piece.begin(), piece.end());
        parts.customers = whole;
    }

private:
    std::shared_ptr<const IdRuns> m_ids;
    std::vector<std::vector<qint64>> m_pieces;
};

} // namespace

Result<CodeFill> codeFillOf(Session &session, qint64 dimension, const CodeColumn *known)
{
    QStringList values{QString()};
    const Done read = session.each(
        "SELECT code, text FROM dimension_value WHERE dimension_id = :dimension ORDER BY code",
        {{":dimension", dimension}}, [&](const Row &row) {
            const qint64 code = row.integer(0);
            if (code > 0 && code < (1 << 28)) {
                while (values.size() <= code)
                    values.append(QString());
                values[code] = row.text(1);
            }
        });
    if (!read)
        return read.error();
    return CodeFill(known, values);
}

std::unique_ptr<PieceReader> builtinReader(const QList<std::pair<qint64, QString>> &dimensions)
{
    return std::make_unique<BuiltinReader>(dimensions);
}

std::unique_ptr<PieceReader> attributeReader(qint64 dimension, const QString &name)
{
    return std::make_unique<AttributeReader>(dimension, name);
}

std::unique_ptr<PieceReader> scoreReader(qint64 question)
{
    return std::make_unique<ScoreReader>(question);
}

std::unique_ptr<PieceReader> optionReader(qint64 question)
{
    return std::make_unique<OptionReader>(question);
}

std::unique_ptr<PieceReader> customerReader()
{
    return std::make_unique<CustomerReader>();
}

/// All pieces of all columns, in one go: the threads have something to do until the last one.
Done ColumnsLoader::readPieces(const std::vector<std::unique_ptr<PieceReader>> &columns, qint64 after, qsizetype from)
{
    if (columns.empty())
        return {};
    const std::vector<RowsPiece> pieces = m_readers->rowsPieces(
        m_parts.ids->size, [this](qsizetype row) { return m_parts.ids->id(row); }, after, from);
    const auto each = int(pieces.size());
    for (const auto &column : columns) {
        if (const Done done = column->begin(m_session, m_parts, each); !done)
            return done;
    }
    const Done done = m_readers->run(each * int(columns.size()), [&](Session &session, int number) {
        const int piece = number % each;
        return columns[size_t(number / each)]->read(*m_readers, session, pieces[size_t(piece)], piece);
    });
    if (!done)
        return done;
    for (const auto &column : columns)
        column->join(m_parts);
    return {};
}

/// Rows above `after`: the rows themselves when `base`, and the columns.
Done ColumnsLoader::readParts(const Columns::Needs &needs, qint64 after, bool base)
{
    QStringList builtins;
    QList<std::pair<qint64, QString>> later; ///< builtins for rows that are here already
    std::vector<std::unique_ptr<PieceReader>> columns;
    for (const QString &name : needs.dimensions) {
        if (name == u"source"_s || builtins.contains(name))
            continue;
        const Named &dimension = named(name);
        if (!dimension.builtin)
            columns.push_back(attributeReader(dimension.id, name));
        else if (base)
            builtins.append(name);
        else if (!later.contains(std::pair(dimension.id, name)))
            later.emplaceBack(dimension.id, name);
    }
    if (!later.isEmpty())
        columns.push_back(builtinReader(later));
    for (const Question &question : m_questions) {
        if (!needs.questions.contains(question.id))
            continue;
        const qint64 id = question.id.value;
        columns.push_back(question.kind == QuestionKind::Multiple ? optionReader(id) : scoreReader(id));
    }
    if (needs.customers)
        columns.push_back(customerReader());
    const qsizetype from = after > 0 ? m_parts.ids->size : 0;
    if (base) {
        if (const Done done = readBase(builtins, after); !done)
            return done;
    }
    if (const Done done = readPieces(columns, after, from); !done)
        return done;
    if (needs.order)
        sortByDay();
    return {};
}

/// A counting sort: newest day first, in a day the newest id first.
void ColumnsLoader::sortByDay()
{
    const std::vector<quint16> &days = *m_parts.days;
    std::vector<quint32> starts(65537, 0);
    for (const quint16 day : days)
        ++starts[day];
    quint32 sum = 0;
    for (size_t day = 65536; day-- > 0;) {
        const quint32 count = starts[day];
        starts[day] = sum;
        sum += count;
    }
    auto order = std::make_shared<std::vector<quint32>>(days.size());
    for (size_t row = days.size(); row-- > 0;)
        (*order)[starts[days[row]]++] = static_cast<quint32>(row);
    m_parts.byDay = order;
}

} // namespace hearken
