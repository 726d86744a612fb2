// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/listmemory.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>

namespace farthing {

namespace {

const QString memoryKey = QStringLiteral("lists");
const QString sortMember = QStringLiteral("sort");
const QString passedMember = QStringLiteral("read_passed");

struct ListName
{
    PostList list;
    QLatin1StringView name;
};
constexpr std::array lists{ListName{PostList::All, QLatin1StringView("all")},
                           ListName{PostList::Unread, QLatin1StringView("unread")},
                           ListName{PostList::CanEarn, QLatin1StringView("can_earn")},
                           ListName{PostList::Saved, QLatin1StringView("saved")},
                           ListName{PostList::Mine, QLatin1StringView("mine")}};

struct SortName
{
    PostSort sort;
    QLatin1StringView name;
};
constexpr std::array rememberedSorts{SortName{PostSort::Newest, QLatin1StringView("newest")},
                                     SortName{PostSort::Oldest, QLatin1StringView("oldest")},
                                     SortName{PostSort::MostComments, QLatin1StringView("comments")},
                                     SortName{PostSort::BestRated, QLatin1StringView("rated")},
                                     SortName{PostSort::Shortest, QLatin1StringView("shortest")},
                                     SortName{PostSort::BestEarning, QLatin1StringView("earning")}};

} // namespace

ListMemory ListMemory::read(const Library &library)
{
    ListMemory memory;
    const auto kept = library.remembered(memoryKey).valueOr(std::nullopt);
    if (!kept)
        return memory;
    const QJsonObject object = QJsonDocument::fromJson(*kept).object();
    memory.readPassed = object.value(passedMember).toBool();
    const QJsonObject sorts = object.value(sortMember).toObject();
    for (const ListName &list : lists)
        for (const SortName &sort : rememberedSorts)
            if (sorts.value(list.name).toString() == sort.name &&
                PostListQuery(list.list, sort.sort).isOffered())
                memory.sorts.insert(list.list, sort.sort);
    return memory;
}

QFuture<Result<void>> ListMemory::write(Library &library) const
{
    QJsonObject named;
    for (const ListName &list : lists)
        for (const SortName &sort : rememberedSorts)
            if (sorts.contains(list.list) && sorts.value(list.list) == sort.sort)
                named.insert(list.name, QString(sort.name));
    const QJsonObject object{{sortMember, named}, {passedMember, readPassed}};
    return library.remember(memoryKey, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PostListQuery ListMemory::queryOf(PostList list) const
{
    return {list, sorts.value(list, PostSort::Newest)};
}

} // namespace farthing
