// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowmemory.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace farthing {

namespace {

QString windowMemoryKey()
{
    return QStringLiteral("window");
}

} // namespace

WindowMemory WindowMemory::read(const Library &library)
{
    WindowMemory memory;
    const auto kept = library.remembered(windowMemoryKey()).valueOr(std::nullopt);
    if (!kept)
        return memory;
    const QJsonObject object = QJsonDocument::fromJson(*kept).object();
    const int list = object.value(QLatin1String("list")).toInt();
    if (list >= int(PostList::All) && list <= int(PostList::Mine))
        memory.list = PostList(list);
    memory.open.value = object.value(QLatin1String("open")).toString();
    return memory;
}

QFuture<Result<void>> WindowMemory::write(Library &library) const
{
    const QJsonObject object{{QStringLiteral("list"), int(list)}, {QStringLiteral("open"), open.value}};
    return library.remember(windowMemoryKey(), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace farthing
