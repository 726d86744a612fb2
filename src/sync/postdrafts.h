// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/intent.h"
#include "domain/postdraft.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <memory>

namespace farthing {

class Store;

/// Posts that are being written, for the interface: they are on this computer alone until they are published.
/// Lives on the interface's thread.
class PostDrafts : public QObject
{
    Q_OBJECT

public:
    explicit PostDrafts(Store &store, QObject *parent = nullptr);
    ~PostDrafts() override;

    /// One that nobody has written into yet; it is kept once it is saved.
    PostDraft newDraft() const;
    /// What changes a published post begins with. Error: NotFound where its text is not here.
    Result<PostDraft> draftOf(const PostId &published) const;
    /// The one worked on last first, at most `limit`.
    Result<QList<PostDraftRow>> list(int limit = 50) const;
    /// As it was saved last, also while that is on its way to the disk; nullopt where there is none.
    Result<std::optional<PostDraft>> find(const PostId &id) const;
    QFuture<Result<void>> save(const PostDraft &draft);
    QFuture<Result<void>> remove(const AccountId &account, const PostId &id);
    /// What sends the post of this draft, or was to send it; none where it was not handed over.
    std::optional<Intent> intentOf(const PostId &id) const;

    /// Whether it was handed over and may still be published: until that is decided nothing in it can change.
    bool isUnderway(const PostId &id) const;
    /// Whether the published post was edited after this draft of a change had begun.
    bool isOvertaken(const PostDraft &draft) const;

    /// Keeps an image beside the drafts. The answer comes when it is on disk.
    QFuture<Result<void>> addImage(const DraftImage &image);
    /// Whether it is kept here, and not only the platform's.
    bool hasImage(const MediaId &id) const;

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing
