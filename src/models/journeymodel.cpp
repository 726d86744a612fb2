// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journeymodel.h"

namespace farthing {

JourneyModel::JourneyModel(Planner &planner, Library &library, const Format &format, QObject *parent)
    : KeyedListModel(parent), m_planner(planner), m_library(library), m_format(format), m_postWords(format)
{
    connect(&library, &Library::postsChanged, this, &JourneyModel::refresh);
    connect(&library, &Library::reset, this, &JourneyModel::refresh);
    connect(&planner, &Planner::plusesChanged, this, &JourneyModel::refresh);
    refresh();
}

void JourneyModel::refresh()
{
    const Result<std::optional<Journey>> journey = m_planner.journey();
    if (!journey) {
        emit failed(journey.error());
        return;
    }
    m_journey = *journey;
    QSet<PostId> ids;
    QList<JourneyEntry> entries;
    if (m_journey) {
        for (const PackedPost &post : m_journey->posts)
            ids.insert(post.post);
        QHash<PostId, PostRow> rows;
        for (const PostRow &row : m_library.rows(PostList::All, ids).valueOr({}))
            rows.insert(row.id, row);
        for (const PackedPost &post : m_journey->posts) {
            const auto row = rows.constFind(post.post);
            entries.append({post, row == rows.cend() ? std::nullopt : std::optional(*row)});
        }
    }
    become(entries);
    emit refreshed();
}

int JourneyModel::countingPluses() const
{
    QList<PostRow> here;
    for (const JourneyEntry &entry : rows())
        if (entry.row && entry.packed.textHere)
            here.append(*entry.row);
    return m_planner.countingPluses(here);
}

QString JourneyModel::reason(const JourneyEntry &entry) const
{
    if (!entry.row)
        return tr("not on the platform any more");
    if (!entry.packed.textHere)
        return tr("the text could not be fetched");
    if (entry.packed.imagesMissing > 0)
        return tr("%Ln image(s) could not be fetched", nullptr, entry.packed.imagesMissing);
    switch (entry.packed.reason) {
    case JourneyReason::Earns:
        //: Why a post was taken along
        return tr("a Plus will count");
    case JourneyReason::Saved:
        //: Why a post was taken along
        return tr("saved for later");
    case JourneyReason::Newest:
        break;
    }
    //: Why a post was taken along
    return tr("new");
}

TwoLines JourneyModel::words(const JourneyEntry &entry) const
{
    TwoLines words;
    words.title = (entry.row ? entry.row->title : entry.packed.title).simplified();
    words.strong = entry.row && entry.row->unread;
    words.quiet = !entry.row || !entry.packed.textHere;
    words.value = {m_format.minutes(entry.packed.seconds), Tone::Plain};
    words.detail = entry.row
                       //: A post of a journey; %1: its author, %2: why it was taken along
                       ? tr("%1 · %2").arg(isolated(entry.row->author), reason(entry))
                       : reason(entry);
    if (!entry.row)
        return words;
    const QList<TonedText> states = m_postWords.states(*entry.row);
    if (!states.isEmpty())
        words.note = states.first();
    return words;
}

QVariant JourneyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(at(index.row()).packed.post);
    return words(at(index.row())).data(role);
}

QHash<int, QByteArray> JourneyModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(IdRole, "id");
    TwoLines::addNames(names);
    return names;
}

} // namespace farthing
