// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/postdrafts.h"

#include "core/future.h"
#include "store/store.h"
#include "sync/overlay.h"

#include <QtCore/QHash>
#include <QtCore/QUuid>

namespace farthing {

struct PostDrafts::Private
{
    Store &store;
    /// On their way to the disk, and how many writes that takes.
    QHash<PostId, std::pair<PostDraft, int>> unsaved;

    AccountId me() const { return store.account() ? store.account()->id : AccountId(); }
    bool isMine(const AccountId &account) const { return account.isEmpty() || account == me(); }
};

PostDrafts::PostDrafts(Store &store, QObject *parent) : QObject(parent), d(new Private{store, {}})
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if (changes.postDrafts || changes.everything || !changes.intents.isEmpty())
            emit changed();
    });
}

PostDrafts::~PostDrafts() = default;

PostDraft PostDrafts::newDraft() const
{
    PostDraft draft;
    draft.id = PostId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    draft.account = d->me();
    return draft;
}

Result<PostDraft> PostDrafts::draftOf(const PostId &published) const
{
    const Result<std::optional<PostRecord>> record = d->store.post(published);
    if (!record)
        return record.error();
    if (!*record || !(*record)->post.body || (*record)->post.removedAt)
        return AppError{AppError::Kind::NotFound, tr("The text of this post is not here. Refresh first."),
                        published.value};
    const Post post = laidOver((*record)->post, d->store.openIntents());
    return PostDraft{post.id,    d->me(),       true,      post.title,
                     *post.body, post.language, post.tags, post.writtenAt()};
}

Result<QList<PostDraftRow>> PostDrafts::list(int limit) const
{
    return d->store.postDrafts(limit);
}

Result<std::optional<PostDraft>> PostDrafts::find(const PostId &id) const
{
    const auto unsaved = d->unsaved.constFind(id);
    if (unsaved != d->unsaved.constEnd() && d->isMine(unsaved->first.account))
        return std::optional(unsaved->first);
    return d->store.postDraft(id);
}

QFuture<Result<void>> PostDrafts::save(const PostDraft &draft)
{
    auto &[latest, writes] = d->unsaved[draft.id];
    latest = draft;
    ++writes;
    QFuture<Result<void>> saved = d->store.savePostDraft(draft);
    whenDone(saved, this, [this, id = draft.id](const Result<void> &done) {
        const auto found = d->unsaved.find(id);
        // A text that could not be written stays in memory; the next pause tries again.
        if (found != d->unsaved.end() && --found->second == 0 && done)
            d->unsaved.erase(found);
    });
    return saved;
}

QFuture<Result<void>> PostDrafts::remove(const AccountId &account, const PostId &id)
{
    d->unsaved.remove(id);
    return d->store.removePostDraft(account, id);
}

std::optional<Intent> PostDrafts::intentOf(const PostId &id) const
{
    std::optional<Intent> newest;
    for (const IntentRecord &record : d->store.openIntents()) {
        const Act &act = record.intent.act;
        const bool text = std::holds_alternative<PublishAct>(act) || std::holds_alternative<EditPostAct>(act);
        if (text && postOf(act) == id)
            newest = record.intent;
    }
    return newest;
}

bool PostDrafts::isUnderway(const PostId &id) const
{
    const std::optional<Intent> intent = intentOf(id);
    return intent && intent->state != Intent::State::Refused && intent->state != Intent::State::NeedsYou;
}

bool PostDrafts::isOvertaken(const PostDraft &draft) const
{
    if (!draft.published || !draft.base)
        return false;
    const auto record = d->store.post(draft.id).valueOr(std::nullopt);
    return record && record->post.writtenAt() > *draft.base;
}

QFuture<Result<void>> PostDrafts::addImage(const DraftImage &image)
{
    return d->store.saveDraftImage(image);
}

bool PostDrafts::hasImage(const MediaId &id) const
{
    return d->store.draftImage(id).valueOr(std::nullopt).has_value();
}

} // namespace farthing
