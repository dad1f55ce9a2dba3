// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvreader.h"
#include "core/intake/filekind.h"
#include "core/intake/jsonreader.h"
#include "core/intake/workbook.h"

using namespace Qt::StringLiterals;

namespace hearken {

Result<std::unique_ptr<Reader>> openReader(const QString &path, const ReaderOptions &options)
{
    const Result<QString> kind = fileKind(path);
    if (!kind)
        return kind.error();
    if (*kind == "xlsx"_L1)
        return openXlsx(path, options);
    if (*kind == "xls"_L1)
        return openXls(path, options);
    if (options.container == "jsonl"_L1)
        return JsonReader::open(path, options.encoding);
    auto in = Utf8Stream::open(path, options.encoding);
    if (!in)
        return in.error();
    return std::unique_ptr<Reader>(std::make_unique<CsvReader>(std::move(*in), options.delimiter, options.quote));
}

} // namespace hearken
