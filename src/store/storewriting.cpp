// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that keeps comments and posts while they are written, and what became of them when they
// were sent.
#include "store/storeprivate.h"

namespace farthing {

Result<Draft> Store::draft(const PostId &post) const
{
    return d->own->drafts.find(d->me(), post);
}

QFuture<Result<void>> Store::saveDraft(const PostId &post, const Draft &draft)
{
    const QDateTime now = d->clock->now();
    const bool gated = isBelow(&Rulebook::Gates::comment);
    return write<void>(
        [=, me = d->me()](Writer &writer) { return writer.saveDraft(me, post, draft, gated, now); });
}

/// Whether the level that is known is too low for what this gate guards.
bool Store::isBelow(int Rulebook::Gates::*gate) const
{
    return account() && rules() && account()->level < rules()->gates.*gate;
}

QFuture<Result<QList<OpenedDraft>>> Store::openGate(OpenedDraft::Kind kind)
{
    return write<QList<OpenedDraft>>([=, me = d->me()](Writer &writer) { return writer.openGate(me, kind); });
}

Result<bool> Store::hasGated(OpenedDraft::Kind kind) const
{
    const Result<QList<OpenedDraft>> one = kind == OpenedDraft::Kind::Comment
                                               ? d->own->drafts.gated(d->me(), 1)
                                               : d->own->postDrafts.gated(d->me(), 1);
    return one ? Result<bool>(!one->isEmpty()) : Result<bool>(one.error());
}

Result<QList<PostDraftRow>> Store::postDrafts(int limit) const
{
    return d->own->postDrafts.list(d->me(), limit);
}

Result<std::optional<PostDraft>> Store::postDraft(const PostId &id) const
{
    return d->own->postDrafts.find(d->me(), id);
}

Result<std::optional<DraftImage>> Store::draftImage(const MediaId &id) const
{
    return d->own->draftImages.find(d->me(), id);
}

QFuture<Result<void>> Store::savePostDraft(const PostDraft &draft)
{
    const QDateTime now = d->clock->now();
    const bool gated = !draft.published && isBelow(&Rulebook::Gates::publish);
    return write<void>([=](Writer &writer) { return writer.savePostDraft(draft, gated, now); });
}

QFuture<Result<void>> Store::removePostDraft(const AccountId &account, const PostId &id)
{
    const QDateTime now = d->clock->now();
    return write<void>([=](Writer &writer) { return writer.removePostDraft(account, id, now); });
}

QFuture<Result<void>> Store::saveDraftImage(const DraftImage &image)
{
    const QDateTime now = d->clock->now();
    return write<void>([=, me = d->me()](Writer &writer) { return writer.saveDraftImage(me, image, now); });
}

QFuture<Result<void>> Store::renewAll(const QList<Renewal> &renewals, const QDateTime &now,
                                      const QDateTime &sendAfter, const QDate &today)
{
    return write<void>([=](Writer &writer) { return writer.renewAll(renewals, now, sendAfter, today); });
}

} // namespace farthing
