// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checksum.h"

#include <sqlite3.h>

#include <QtEndian>

#include <cstring>
#include <mutex>
#include <new>
#include <vector>

namespace hearken::checksum {

namespace {

constexpr int sumBytes = 8;

/// The file of a database; the real file's object follows in memory, as SQLite wants it.
struct CheckedFile
{
    sqlite3_file base;
    int pageSize;
    bool checks; ///< the file has our 8 bytes at the end of each page
    std::vector<unsigned char> *page; ///< for writing

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

CheckedFile *checked(sqlite3_file *file)
{
    return reinterpret_cast<CheckedFile *>(file);
}

sqlite3_vfs *realVfs()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

// The two interleaved sums of SQLite's write-ahead log (https://sqlite.org/fileformat2.html, 4.2), little endian.
quint64 sumOf(const unsigned char *bytes, int length)
{
    quint32 first = 0;
    quint32 second = 0;
    for (int at = 0; at < length; at += 8) {
        first += qFromLittleEndian<quint32>(bytes + at) + second;
        second += qFromLittleEndian<quint32>(bytes + at + 4) + first;
    }
    return quint64(second) << 32 | first;
}

// The header tells the page size and whether the pages carry a sum.
void learn(CheckedFile *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    const auto *header = static_cast<const unsigned char *>(bytes);
    if (offset != 0 || amount < 100 || std::memcmp(header, "SQLite format 3", 16) != 0)
        return;
    const int size = qFromBigEndian<quint16>(header + 16);
    file->pageSize = size == 1 ? 65536 : size;
    file->checks = header[20] == sumBytes;
}

bool isPage(const CheckedFile *file, int amount, sqlite3_int64 offset)
{
    return file->checks && amount == file->pageSize && offset % amount == 0;
}

/// A page of a new file that is written before its header: VACUUM INTO does so when its cache is full. What we make anew
/// always carries sums, so this page will be asked for its own.
bool isAheadOfHeader(const CheckedFile *file, int amount, sqlite3_int64 offset)
{
    return file->pageSize == 0 && offset > 0 && amount >= 512 && (amount & (amount - 1)) == 0 && offset % amount == 0;
}

int readFile(sqlite3_file *file, void *bytes, int amount, sqlite3_int64 offset)
{
    CheckedFile *mine = checked(file);
    const int code = mine->real()->pMethods->xRead(mine->real(), bytes, amount, offset);
    if (code != SQLITE_OK)
        return code;
    learn(mine, bytes, amount, offset);
    if (!isPage(mine, amount, offset))
        return SQLITE_OK;
    const auto *page = static_cast<const unsigned char *>(bytes);
    const bool sound = sumOf(page, amount - sumBytes) == qFromLittleEndian<quint64>(page + amount - sumBytes);
    return sound ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int writeFile(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    CheckedFile *mine = checked(file);
    learn(mine, bytes, amount, offset);
    if (!isPage(mine, amount, offset) && !isAheadOfHeader(mine, amount, offset))
        return mine->real()->pMethods->xWrite(mine->real(), bytes, amount, offset);
    // SQLite owns its page: the sum goes into a copy. The reserved bytes mean nothing to it.
    mine->page->resize(size_t(amount));
    unsigned char *page = mine->page->data();
    std::memcpy(page, bytes, size_t(amount - sumBytes));
    qToLittleEndian(sumOf(page, amount - sumBytes), page + amount - sumBytes);
    return mine->real()->pMethods->xWrite(mine->real(), page, amount, offset);
}

int closeFile(sqlite3_file *file)
{
    CheckedFile *mine = checked(file);
    delete mine->page;
    mine->page = nullptr;
    return mine->real()->pMethods->xClose(mine->real());
}

/// Everything else goes straight to the real file. Version 2: shared memory for the log, no memory-mapped pages.
const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods made = {};
        made.iVersion = 2;
        made.xClose = closeFile;
        made.xRead = readFile;
        made.xWrite = writeFile;
        made.xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
            return checked(file)->real()->pMethods->xTruncate(checked(file)->real(), size);
        };
        made.xSync = [](sqlite3_file *file, int flags) {
            return checked(file)->real()->pMethods->xSync(checked(file)->real(), flags);
        };
        made.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
            return checked(file)->real()->pMethods->xFileSize(checked(file)->real(), size);
        };
        made.xLock = [](sqlite3_file *file, int kind) {
            return checked(file)->real()->pMethods->xLock(checked(file)->real(), kind);
        };
        made.xUnlock = [](sqlite3_file *file, int kind) {
            return checked(file)->real()->pMethods->xUnlock(checked(file)->real(), kind);
        };
        made.xCheckReservedLock = [](sqlite3_file *file, int *out) {
            return checked(file)->real()->pMethods->xCheckReservedLock(checked(file)->real(), out);
        };
        made.xFileControl = [](sqlite3_file *file, int verb, void *argument) {
            return checked(file)->real()->pMethods->xFileControl(checked(file)->real(), verb, argument);
        };
        made.xSectorSize = [](sqlite3_file *file) {
            return checked(file)->real()->pMethods->xSectorSize(checked(file)->real());
        };
        made.xDeviceCharacteristics = [](sqlite3_file *file) {
            return checked(file)->real()->pMethods->xDeviceCharacteristics(checked(file)->real());
        };
        made.xShmMap = [](sqlite3_file *file, int page, int size, int extend, void volatile **out) {
            return checked(file)->real()->pMethods->xShmMap(checked(file)->real(), page, size, extend, out);
        };
        made.xShmLock = [](sqlite3_file *file, int offset, int count, int flags) {
            return checked(file)->real()->pMethods->xShmLock(checked(file)->real(), offset, count, flags);
        };
        made.xShmBarrier = [](sqlite3_file *file) {
            checked(file)->real()->pMethods->xShmBarrier(checked(file)->real());
        };
        made.xShmUnmap = [](sqlite3_file *file, int remove) {
            return checked(file)->real()->pMethods->xShmUnmap(checked(file)->real(), remove);
        };
        return made;
    }();
    return &table;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *vfs = realVfs();
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        return vfs->xOpen(vfs, name, file, flags, outFlags);
    auto *mine = new (file) CheckedFile{};
    const int code = vfs->xOpen(vfs, name, mine->real(), flags, outFlags);
    if (!mine->real()->pMethods)
        return code;
    mine->page = new std::vector<unsigned char>;
    mine->base.pMethods = methods();
    return code;
}

} // namespace

void install()
{
    static std::once_flag once;
    std::call_once(once, [] {
        static sqlite3_vfs layer = *realVfs();
        layer.szOsFile = int(sizeof(CheckedFile)) + realVfs()->szOsFile;
        layer.zName = "hearken-checked";
        layer.pNext = nullptr;
        layer.xOpen = openFile;
        // All other calls are about names and time; they get the layer as their first argument and ask only pAppData.
        sqlite3_vfs_register(&layer, 1);
    });
}

bool reserve(sqlite3 *handle)
{
    int bytes = sumBytes;
    return sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes) == SQLITE_OK;
}

} // namespace hearken::checksum
