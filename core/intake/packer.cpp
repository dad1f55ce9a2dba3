// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/packer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearken {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hearken::intake)
};

bool isLabelled(QuestionKind kind)
{
    return kind == QuestionKind::Choice || kind == QuestionKind::Multiple;
}

quint64 seedOf(const ColumnMapping &column)
{
    const QString name = column.name.isEmpty() ? column.header : column.name;
    return xxh64(name.toUtf8(), hashseed::content);
}

quint64 numberHash(quint64 value, quint64 seed)
{
    return xxh64(QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value), seed);
}

QString codeOf(const ColumnMapping &column)
{
    return column.name.isEmpty() ? column.header : column.name;
}

// Two feelings about one question: answers on different scales under one code could never be told apart again.
Error otherQuestion(const Question &known, const QString &source)
{
    const QString before = known.scale ? Tr::tr("a scale of %1 to %2").arg(known.scale->low).arg(known.scale->high)
                                       : Tr::tr("answers of another kind");
    return {ErrorKind::Invalid,
        Tr::tr(
            "The question “%1” of “%2” had %3 until now, and this file says otherwise. Map the column as before, or give it another name.")
            .arg(known.code, source, before),
        {}};
}

bool sameAnswers(const Question &known, const ColumnMapping &column)
{
    if (isLabelled(known.kind) != isLabelled(column.kind))
        return false;
    if (!known.scale || !column.scale)
        return true;
    return known.scale->low <= column.scale->low && known.scale->high >= column.scale->high;
}

} // namespace

Packer::Packer(
    Session &reader, const Mapping &mapping, const QString &source, qint64 now, const QString &today, bool large)
    : m_reader(reader)
    , m_mapping(mapping)
    , m_source(source)
    , m_now(now)
    , m_today(today.toLatin1())
    , m_large(large)
{
    for (const ColumnMapping &column : mapping.columns)
        m_columnSeed.push_back(seedOf(column));
    m_attributeOfColumn.resize(size_t(mapping.columns.size()), nullptr);
}

Done Packer::load()
{
    std::unordered_map<qint64, Dictionary *> byId;
    Done done = m_reader.each("SELECT id, name, builtin FROM dimension", {}, [&](const Row &row) {
        Dictionary *dictionary = nullptr;
        if (row.integer(2) == 1 && row.integer(0) >= 1 && row.integer(0) <= 7) {
            dictionary = &m_builtin[size_t(row.integer(0) - 1)];
        } else {
            auto &made = m_attributes[row.text(1).toStdString()];
            made = std::make_unique<Dictionary>();
            dictionary = made.get();
        }
        dictionary->dimension = row.integer(0);
        byId[dictionary->dimension] = dictionary;
    });
    if (!done)
        return done;
    done = m_reader.each("SELECT dimension_id, code, text FROM dimension_value", {}, [&](const Row &row) {
        Dictionary *dictionary = byId[row.integer(0)];
        if (!dictionary)
            return;
        dictionary->last = std::max(dictionary->last, row.integer(1));
        dictionary->codes.insert(row.utf8(2).toByteArray(), row.integer(1));
    });
    if (!done)
        return done;
    const auto stored = m_reader.integer("SELECT count(*) FROM customer");
    if (!stored)
        return stored.error();
    m_customersComplete = *stored == 0;
    if (!m_large || *stored == 0)
        return {};
    m_customersComplete = true;
    return m_reader.each("SELECT id, key FROM customer", {}, [&](const Row &row) {
        const qint64 id = row.integer(0);
        m_customers.insert(row.utf8(1), id);
    });
}

Packer::Post *Packer::post(const QByteArray &name, Parcel &parcel, Done &done)
{
    if (m_lastPost && name == m_lastName)
        return m_lastPost;
    auto &slot = m_posts[name.toStdString()];
    if (!slot) {
        auto made = std::make_unique<Post>();
        made->name = QString::fromUtf8(name);
        made->asked.resize(size_t(m_mapping.columns.size()));
        const auto known = Sources::named(m_reader, made->name);
        if (!known) {
            done = known.error();
            return nullptr;
        }
        if (*known) {
            made->id = (*known)->id.value;
            const auto questions = Questions::of(m_reader, (*known)->id);
            if (!questions) {
                done = questions.error();
                return nullptr;
            }
            made->known = *questions;
        } else {
            Source source{Id<Source>::make(), 1, made->name, u"survey"_s, {}, {}, {}, m_now};
            made->id = source.id.value;
            parcel.sources.append(source);
        }
        slot = std::move(made);
    }
    m_lastName = name;
    m_lastPost = slot.get();
    return m_lastPost;
}

Result<qint64> Packer::sourceNamed(const QByteArray &name, Parcel &parcel)
{
    Done done;
    const Post *found = post(name, parcel, done);
    if (!found)
        return done.error();
    return found->id;
}

Packer::Asked *Packer::asked(Post &post, int column, Parcel &parcel, Done &done)
{
    Asked &found = post.asked[size_t(column)];
    if (found.id == 0)
        done = meet(post, column, parcel);
    return done ? &found : nullptr;
}

Done Packer::meet(Post &post, int column, Parcel &parcel)
{
    const ColumnMapping &mapping = m_mapping.columns[column];
    const QString code = codeOf(mapping);
    const auto known = std::find_if(
        post.known.cbegin(), post.known.cend(), [&](const Question &q) { return q.code == code; });
    Asked made;
    made.options = std::make_shared<KeyMap>();
    made.lastCode = std::make_shared<qint64>(0);
    if (known != post.known.cend()) {
        if (!sameAnswers(*known, mapping))
            return otherQuestion(*known, post.name);
        made.id = known->id.value;
        made.labelled = isLabelled(known->kind);
        // Another column of the same question in this file shares its words.
        for (const Asked &other : post.asked) {
            if (other.id == made.id) {
                post.asked[size_t(column)] = other;
                return {};
            }
        }
        const auto options = Questions::options(m_reader, known->id);
        if (!options)
            return options.error();
        for (auto it = options->cbegin(); it != options->cend(); ++it) {
            made.options->insert(it.value().toUtf8(), it.key());
            *made.lastCode = std::max(*made.lastCode, it.key());
        }
    } else {
        Question question;
        question.id = Id<Question>::make();
        question.sourceId = {post.id};
        question.code = code;
        question.text = mapping.text.isEmpty() ? mapping.header : mapping.text;
        question.kind = mapping.field == Field::OptionOf ? QuestionKind::Multiple : mapping.kind;
        question.scale = mapping.scale;
        question.position = mapping.column;
        parcel.questions.append(question);
        post.known.append(question);
        made.id = question.id.value;
        made.labelled = isLabelled(question.kind);
    }
    post.asked[size_t(column)] = made;
    return {};
}

qint64 Packer::code(Dictionary &dictionary, const QByteArray &text, Parcel &parcel)
{
    if (text.isEmpty())
        return 0;
    if (const qint64 known = dictionary.codes.value(text))
        return known;
    const qint64 fresh = ++dictionary.last;
    dictionary.codes.insert(text, fresh);
    parcel.words.push_back({dictionary.dimension, fresh, text});
    return fresh;
}

Packer::Dictionary *Packer::attributeNamed(const QString &name, Parcel &parcel)
{
    auto &slot = m_attributes[name.toStdString()];
    if (!slot) {
        slot = std::make_unique<Dictionary>();
        slot->dimension = makeKeys();
        parcel.dimensions.emplace_back(slot->dimension, name);
    }
    return slot.get();
}

Packer::Dictionary *Packer::attribute(int column, Parcel &parcel)
{
    Dictionary *&known = m_attributeOfColumn[size_t(column)];
    if (known)
        return known;
    // Names that a slice understands otherwise.
    static const QStringList taken{
        u"source"_s, u"language"_s, u"touchpoint"_s, u"channel"_s, u"segment"_s, u"region"_s, u"team"_s, u"product"_s};
    const QString name = codeOf(m_mapping.columns[column]);
    known = attributeNamed(taken.contains(name) ? name % u" (column)"_s : name, parcel);
    return known;
}

void Packer::keepAttribute(Dictionary &dictionary, const QByteArray &text, ParcelRow &row, Parcel &parcel)
{
    const auto begin = parcel.attributes.begin() + row.firstAttribute;
    const bool twice = std::any_of(begin, parcel.attributes.end(),
        [&](const ParcelAttribute &other) { return other.dimension == dictionary.dimension; });
    if (!twice && !text.isEmpty())
        parcel.attributes.push_back({dictionary.dimension, code(dictionary, text, parcel)});
}

Result<qint64> Packer::account(const QByteArray &key, Parcel &parcel)
{
    if (key.isEmpty())
        return 0;
    if (const qint64 known = m_accounts.value(key))
        return known;
    auto id = m_reader.integer("SELECT id FROM account WHERE key = :key", {{":key", QString::fromUtf8(key)}});
    if (!id)
        return id;
    if (*id == 0) {
        *id = makeKeys();
        parcel.accounts.push_back({*id, key, 0});
    }
    m_accounts.insert(key, *id);
    return id;
}

Result<qint64> Packer::customer(const Draft &draft, Parcel &parcel)
{
    if (draft.customer.isEmpty())
        return 0;
    if (const qint64 known = m_customers.value(draft.customer))
        return known;
    qint64 id = 0;
    if (!m_customersComplete) {
        const auto stored = m_reader.integer(
            "SELECT id FROM customer WHERE key = :key", {{":key", QString::fromUtf8(draft.customer)}});
        if (!stored)
            return stored.error();
        id = *stored;
    }
    if (id == 0) {
        const auto house = account(draft.account, parcel);
        if (!house)
            return house.error();
        id = makeKeys();
        parcel.customers.push_back({id, draft.customer, *house});
    }
    m_customers.insert(draft.customer, id);
    return id;
}

// The sum does not depend on the order of the columns: a file whose columns were moved says the same.
quint64 Packer::fingerprint(const Draft &draft) const
{
    quint64 sum = xxh64(draft.comment, 11) + xxh64(draft.customer, 12) + xxh64(draft.account, 13);
    if (draft.hasTime)
        sum += numberHash(quint64(draft.at), 14);
    else if (draft.hasDay)
        sum += xxh64(QByteArrayView(draft.day.data(), 10), 15);
    for (size_t i = 0; i < draft.dimensions.size(); ++i)
        sum += draft.dimensions[i].isEmpty() ? 0 : xxh64(draft.dimensions[i], 20 + i);
    for (const Draft::Answer &answer : draft.answers) {
        const quint64 seed = m_columnSeed[size_t(answer.column)];
        sum += answer.label.isEmpty() ? numberHash(std::bit_cast<quint64>(answer.value), seed)
                                      : xxh64(answer.label, seed);
    }
    for (const Draft::Text &text : draft.texts)
        sum += xxh64(text.text, m_columnSeed[size_t(text.column)] + 1);
    for (const Draft::Unanswered &none : draft.unanswered)
        sum += xxh64(none.said, m_columnSeed[size_t(none.column)] + 3 + quint64(none.why));
    for (const Draft::Text &text : draft.attributes) {
        // The wave is no part of what was said: an export that repeats earlier months must not rename their waves.
        const ColumnMapping &column = m_mapping.columns[text.column];
        if (column.column < 0 && !column.option.isEmpty())
            continue;
        sum += text.text.isEmpty() ? 0 : xxh64(text.text, m_columnSeed[size_t(text.column)] + 2);
    }
    return sum;
}

void Packer::identify(const Draft &draft, ParcelRow &row)
{
    row.fingerprint = fingerprint(draft);
    if (!draft.key.isEmpty()) {
        row.keyHash = xxh64(draft.key, hashseed::key);
        return;
    }
    // Without a key, the n-th of equal rows: each of them counts, and the same file again brings the same ones.
    const quint64 content = numberHash(row.fingerprint, xxh64(draft.source, hashseed::nameless));
    const qint64 before = m_equalRows.value(content);
    m_equalRows.insert(content, before + 1);
    row.keyHash = numberHash(quint64(before), content);
}

bool Packer::isTwice(const Draft &draft)
{
    constexpr size_t most = 4'000'000; // beyond, a file pays with memory for what it hardly has
    if (!m_watchesTwice || draft.key.isEmpty() || m_seen.size() > most)
        return false;
    const quint64 hash = xxh64(draft.key, xxh64(draft.source, hashseed::key));
    if (m_seen.value(hash) != 0)
        return true;
    m_seen.insert(hash, 1);
    return false;
}

void Packer::pass(const Draft &draft)
{
    ParcelRow row;
    identify(draft, row);
}

Done Packer::packAnswers(const Draft &draft, Post &post, ParcelRow &row, Parcel &parcel)
{
    Done done;
    row.firstAnswer = quint32(parcel.answers.size());
    for (const Draft::Answer &answer : draft.answers) {
        Asked *question = asked(post, answer.column, parcel, done);
        if (!question)
            return done;
        double value = answer.value;
        if (question->labelled) {
            const QByteArray label = answer.label.isEmpty() ? m_mapping.columns[answer.column].option.toUtf8()
                                                            : answer.label;
            if (label.isEmpty())
                continue;
            qint64 option = question->options->value(label);
            if (option == 0) {
                option = ++*question->lastCode;
                question->options->insert(label, option);
                parcel.options.push_back({question->id, option, label});
            }
            value = double(option);
        }
        if (std::isfinite(value))
            parcel.answers.push_back({question->id, value});
    }
    const auto first = parcel.answers.begin() + row.firstAnswer;
    std::sort(first, parcel.answers.end());
    parcel.answers.erase(std::unique(first, parcel.answers.end()), parcel.answers.end());
    row.endAnswer = quint32(parcel.answers.size());

    row.firstText = quint32(parcel.texts.size());
    for (const Draft::Text &text : draft.texts) {
        if (text.text.isEmpty())
            continue;
        Asked *question = asked(post, text.column, parcel, done);
        if (!question)
            return done;
        const auto begin = parcel.texts.begin() + row.firstText;
        const auto same = std::find_if(
            begin, parcel.texts.end(), [&](const ParcelText &other) { return other.question == question->id; });
        if (same == parcel.texts.end())
            parcel.texts.push_back({question->id, parcel.keep(text.text)});
        else
            same->text = parcel.keep(QByteArray(parcel.text(same->text).toByteArray() + '\n' + text.text));
    }
    std::sort(parcel.texts.begin() + row.firstText, parcel.texts.end(),
        [](const ParcelText &a, const ParcelText &b) { return a.question < b.question; });
    row.endText = quint32(parcel.texts.size());
    return {};
}

// Of a choice over several columns a single one answers the whole question, and otherwise all of them say why not.
Done Packer::packUnanswered(const Draft &draft, Post &post, ParcelRow &row, Parcel &parcel)
{
    row.firstUnanswered = quint32(parcel.unanswered.size());
    for (const Draft::Unanswered &none : draft.unanswered) {
        Done done;
        const Asked *question = asked(post, none.column, parcel, done);
        if (!question)
            return done;
        const auto same = [question](const auto &other) { return other.question == question->id; };
        if (std::any_of(parcel.answers.begin() + row.firstAnswer, parcel.answers.end(), same)
            || std::any_of(parcel.texts.begin() + row.firstText, parcel.texts.end(), same)
            || std::any_of(parcel.unanswered.begin() + row.firstUnanswered, parcel.unanswered.end(), same))
            continue;
        parcel.unanswered.push_back({question->id, none.why, parcel.keep(none.said)});
    }
    row.endUnanswered = quint32(parcel.unanswered.size());
    return {};
}

void Packer::packAttributes(const Draft &draft, ParcelRow &row, Parcel &parcel)
{
    row.firstAttribute = quint32(parcel.attributes.size());
    for (const Draft::Text &text : draft.attributes) {
        if (!text.text.isEmpty())
            keepAttribute(*attribute(text.column, parcel), text.text, row, parcel);
    }
    // An account belongs to a customer; of a row without one it would be lost.
    if (draft.customer.isEmpty() && !draft.account.isEmpty())
        keepAttribute(*attributeNamed(u"account"_s, parcel), draft.account, row, parcel);
    row.endAttribute = quint32(parcel.attributes.size());
}

Done Packer::pack(const Draft &draft, Parcel &parcel)
{
    ParcelRow row;
    identify(draft, row);
    Done done;
    Post *from = post(draft.source.isEmpty() ? m_source.toUtf8() : draft.source, parcel, done);
    if (!from)
        return done;
    row.source = from->id;
    row.at = draft.at;
    row.hasTime = draft.hasTime;
    if (draft.hasDay)
        row.day = draft.day;
    else
        std::copy_n(m_today.constData(), 10, row.day.begin());
    for (size_t i = 0; i < row.codes.size(); ++i)
        row.codes[i] = code(m_builtin[i], draft.dimensions[i], parcel);
    const auto person = customer(draft, parcel);
    if (!person)
        return person.error();
    row.customer = *person;
    if (done = packAnswers(draft, *from, row, parcel); !done)
        return done;
    if (done = packUnanswered(draft, *from, row, parcel); !done)
        return done;
    packAttributes(draft, row, parcel);
    row.key = parcel.keep(draft.key);
    row.comment = parcel.keep(draft.comment);
    parcel.rows.push_back(row);
    return {};
}

} // namespace hearken
