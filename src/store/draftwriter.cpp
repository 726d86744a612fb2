// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that keeps comments and posts while they are written.
#include "store/writer.h"

namespace farthing {

namespace {

/// An image that was just dropped is named by a draft only after the next pause, and taking back a deletion
/// must find it.
constexpr int imageDays = 1;
/// Drafts that are told of by name when a gate opens.
constexpr int mostTold = 50;

} // namespace

Result<void> Writer::saveDraft(const AccountId &me, const PostId &post, const Draft &draft, bool gated,
                               const QDateTime &now)
{
    m_changes.drafts = true;
    return inTransaction(*m_own->connection, [&] { return m_own->drafts.save(me, post, draft, gated, now); });
}

Result<void> Writer::savePostDraft(const PostDraft &draft, bool gated, const QDateTime &now)
{
    m_changes.postDrafts = true;
    return inTransaction(*m_own->connection, [&] { return m_own->postDrafts.save(draft, gated, now); });
}

Result<QList<OpenedDraft>> Writer::openGate(const AccountId &me, OpenedDraft::Kind kind)
{
    const auto told = [&](auto &table) -> Result<QList<OpenedDraft>> {
        Result<QList<OpenedDraft>> drafts = table.gated(me, mostTold);
        if (!drafts || drafts->isEmpty())
            return drafts;
        if (Result<void> done = table.openGate(me); !done)
            return done.error();
        return drafts;
    };
    return inTransaction(*m_own->connection, [&] {
        return kind == OpenedDraft::Kind::Comment ? told(m_own->drafts) : told(m_own->postDrafts);
    });
}

Result<void> Writer::removePostDraft(const AccountId &account, const PostId &id, const QDateTime &now)
{
    m_changes.postDrafts = true;
    return inTransaction(*m_own->connection, [&]() -> Result<void> {
        if (Result<void> done = m_own->postDrafts.remove(account, id); !done)
            return done;
        return m_own->draftImages.dropUnnamed(now.addDays(-imageDays));
    });
}

Result<void> Writer::saveDraftImage(const AccountId &me, const DraftImage &image, const QDateTime &now)
{
    return inTransaction(*m_own->connection, [&] { return m_own->draftImages.save(me, image, now); });
}

/// What was published is no draft any more, unless something else was written into it meanwhile.
Result<void> Writer::endDraftOf(const IntentRecord &published)
{
    const auto end = [&](const auto &act) {
        m_changes.postDrafts = true;
        return m_own->postDrafts.removeSame(
            {act.id, published.account, false, act.title, act.body, act.language, act.tags, {}});
    };
    Result<void> ended;
    if (const auto *publish = std::get_if<PublishAct>(&published.intent.act))
        ended = end(*publish);
    else if (const auto *edit = std::get_if<EditPostAct>(&published.intent.act))
        ended = end(*edit);
    else
        return {};
    if (!ended || !published.intent.doneAt)
        return ended;
    return m_own->draftImages.dropUnnamed(published.intent.doneAt->addDays(-imageDays));
}

} // namespace farthing
