// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <sqlite3.h>

#include <array>

namespace hearken {

namespace {

/// SQLite's own tokenizer, without a database. It keeps a buffer of its own, so each thread has one.
class Tokenizer
{
public:
    Tokenizer()
    {
        if (sqlite3_open_v2(":memory:", &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr) != SQLITE_OK)
            qFatal("words: SQLite does not open");
        fts5_api *api = findApi();
        void *context = nullptr;
        if (!api || api->xFindTokenizer(api, "porter", &context, &m_methods) != SQLITE_OK)
            qFatal("words: SQLite was built without FTS5");
        std::array<const char *, 3> arguments{"unicode61", "remove_diacritics", "2"};
        if (m_methods.xCreate(context, arguments.data(), int(arguments.size()), &m_tokenizer) != SQLITE_OK)
            qFatal("words: the tokenizer cannot be made");
    }
    ~Tokenizer()
    {
        m_methods.xDelete(m_tokenizer);
        sqlite3_close_v2(m_handle);
    }
    Tokenizer(const Tokenizer &) = delete;
    Tokenizer &operator=(const Tokenizer &) = delete;

    void read(QByteArrayView utf8, QList<Word> &into)
    {
        m_methods.xTokenize(m_tokenizer, &into, FTS5_TOKENIZE_DOCUMENT, utf8.data(), int(utf8.size()), &append);
    }

private:
    /// The documented way to the tokenizers: a pointer that is handed through a statement.
    fts5_api *findApi() const
    {
        fts5_api *api = nullptr;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
            sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
            sqlite3_step(statement);
        }
        sqlite3_finalize(statement);
        return api;
    }
    static int append(void *list, int flags, const char *token, int size, int start, int end)
    {
        if (!(flags & FTS5_TOKEN_COLOCATED))
            static_cast<QList<Word> *>(list)->append({QByteArray(token, size), start, end});
        return SQLITE_OK;
    }

    sqlite3 *m_handle = nullptr;
    fts5_tokenizer m_methods{};
    Fts5Tokenizer *m_tokenizer = nullptr;
};

Tokenizer &tokenizer()
{
    thread_local Tokenizer mine;
    return mine;
}

} // namespace

QList<Word> words(QByteArrayView utf8)
{
    QList<Word> found;
    tokenizer().read(utf8, found);
    return found;
}

QList<Word> words(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QList<Word> found = words(QByteArrayView(utf8));
    // Bytes to UTF-16 units in one walk: a lead byte is one unit, of four-byte sequences two.
    qsizetype byte = 0;
    qsizetype unit = 0;
    const auto unitAt = [&](qsizetype wanted) {
        for (; byte < wanted; ++byte) {
            const auto lead = static_cast<unsigned char>(utf8.at(byte));
            if ((lead & 0xC0) != 0x80)
                unit += lead >= 0xF0 ? 2 : 1;
        }
        return unit;
    };
    for (Word &word : found) {
        word.start = unitAt(word.start);
        word.end = unitAt(word.end);
    }
    return found;
}

} // namespace hearken
