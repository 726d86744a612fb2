// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchdoctable.h"
#include "store/searchstatetable.h"
#include "store/searchwordtable.h"

#include <memory>

namespace farthing {

/// search.db on one connection: an index over cache.db and own.db, which can be thrown away at any time.
/// Belongs to the thread that opened it.
class SearchDatabase
{
public:
    /// Opens what is there. Errors: VersionMismatch (there is none, or one of another shape), Damaged,
    /// Storage.
    static Result<std::unique_ptr<SearchDatabase>> open(const QString &folder, bool readOnly);
    /// Throws away what is there and begins anew; nobody may have it open. Error: Storage.
    static Result<std::unique_ptr<SearchDatabase>> replace(const QString &folder);
    static QString fileIn(const QString &folder);

    /// Whose it is: of the account, the language of its words for movements, and the rules by which texts
    /// were taken apart. It is of no use to anybody else.
    static QString ownerOf(const QString &account);
    Result<QString> owner() const;

    std::unique_ptr<sql::Connection> connection;
    SearchDocTable docs;
    SearchWordTable words;
    SearchStateTable state;

private:
    explicit SearchDatabase(std::unique_ptr<sql::Connection> opened);
};

/// The names under which it says something of itself.
namespace searchstate {
inline constexpr QLatin1StringView owner("owner");
/// What stood under `searchedCursor` of cache.db when everything in it was here.
inline constexpr QLatin1StringView reached("reached");
} // namespace searchstate

} // namespace farthing
