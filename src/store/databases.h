// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"
#include "sql/transaction.h"
#include "store/bookeditemtable.h"
#include "store/carriedtable.h"
#include "store/commenttable.h"
#include "store/consenttable.h"
#include "store/cursortable.h"
#include "store/deletedtable.h"
#include "store/documenttable.h"
#include "store/draftimagetable.h"
#include "store/drafttable.h"
#include "store/foldedthreadtable.h"
#include "store/imagetable.h"
#include "store/imageusetable.h"
#include "store/intenttable.h"
#include "store/journeytable.h"
#include "store/marktable.h"
#include "store/mutedtable.h"
#include "store/notetable.h"
#include "store/placetable.h"
#include "store/postdrafttable.h"
#include "store/posttable.h"
#include "store/readingtable.h"
#include "store/readversiontable.h"
#include "store/receipttable.h"
#include "store/rememberedtable.h"
#include "store/reporttable.h"
#include "store/savedsearchtable.h"
#include "store/seentable.h"
#include "store/spendcaptable.h"
#include "store/spendingdaytable.h"
#include "store/statementdaytable.h"
#include "store/statementtable.h"
#include "store/visittable.h"

#include <memory>

namespace farthing {

/// own.db on one connection: what belongs to the person. Belongs to the thread that opened it.
class OwnDatabase
{
public:
    static Result<std::unique_ptr<OwnDatabase>> open(const QString &folder, bool readOnly);

    std::unique_ptr<sql::Connection> connection;
    IntentTable intents;
    ReceiptTable receipts;
    ReportTable reports;
    MarkTable marks;
    DraftTable drafts;
    VisitTable visits;
    RememberedTable remembered;
    SpendCapTable spendCaps;
    ConsentTable consents;
    BookedItemTable bookedItems;
    SpendingDayTable spendingDays;
    ReadingTable readings;
    JourneyTable journeys;
    SeenTable seen;
    PostDraftTable postDrafts;
    DraftImageTable draftImages;
    PlaceTable places;
    CarriedTable carried;
    ReadVersionTable readVersions;
    SavedSearchTable savedSearches;
    FoldedThreadTable foldedThreads;
    NoteTable notes;
    MutedTable muted;

private:
    /// Keeps what the tables look like, for the next start to compare.
    Result<void> sealShape();
    explicit OwnDatabase(std::unique_ptr<sql::Connection> opened);
};

/// cache.db on one connection: what can be fetched again. Belongs to the thread that opened it.
class CacheDatabase
{
public:
    static Result<std::unique_ptr<CacheDatabase>> open(const QString &folder, bool readOnly);
    static QString fileIn(const QString &folder);

    /// Forgets everything: it is another account's.
    Result<void> clear();
    /// Lets go of what `checkTexts` found wrong since the last time, so that everything is read from the
    /// platform once more and it comes with that; whether there was any. Error: Storage, and all is as
    /// before.
    Result<bool> dropWrongRows();
    /// The file beside it that says that damage was found while it was in use: it is put right at the next
    /// start.
    static QString damageMark(const QString &folder);

    std::unique_ptr<sql::Connection> connection;
    PostTable posts;
    CommentTable comments;
    DocumentTable documents;
    StatementTable statement;
    StatementDayTable statementDays;
    ImageTable images;
    CursorTable cursors;
    ImageUseTable imageUses;
    DeletedTable deleted;

private:
    /// Whether the tables are as they were sealed; seals them where that was in another version. Errors:
    /// Damaged, Storage.
    Result<void> checkShape();
    explicit CacheDatabase(std::unique_ptr<sql::Connection> opened);
};

/// What these connections found; `own` may be null.
StoreDamage damageIn(const OwnDatabase *own, const CacheDatabase &cache);

/// Runs `work`, which answers a Result, in one write transaction: committed where it went well, rolled back
/// otherwise.
template <class Work>
auto inTransaction(sql::Connection &connection, Work work) -> decltype(work())
{
    sql::Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun().error();
    auto result = work();
    if (!result)
        return result;
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    return result;
}

} // namespace farthing
