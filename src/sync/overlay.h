// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"
#include "sync/discussion.h"
#include "sync/library.h"

#include <optional>

namespace farthing {

// What is pending, laid over what is cached when it is read; it is never written to the cache. Only what will
// be so for certain once the platform takes it is laid over: a rating, a reaction and its own count, a text.
// Amounts earned and counts of others stay as the platform said them.

/// On its way: it will be sent, or its outcome is not known yet, or it is booked and the cache has not heard
/// of it.
bool isUnderway(const Intent &intent);
/// The rating that is under way for a post.
std::optional<Rating> pendingRating(const QList<IntentRecord> &intents, const PostId &post);
/// Seconds of reading that the platform has not answered for yet.
int pendingSeconds(const QList<IntentRecord> &intents, const PostId &post);
/// The price of every paid intent under way; absent where it does not fit.
std::optional<Money> pendingCost(const QList<IntentRecord> &intents);
/// Pluses under way.
int pendingPluses(const QList<IntentRecord> &intents);

/// A row of a list from its record; `rules` tell what a Plus earns.
PostRow rowOf(const PostRecord &record, const QList<IntentRecord> &intents,
              const std::optional<Rulebook> &rules);
/// The post with rating and edited text as they will be.
Post laidOver(Post post, const QList<IntentRecord> &intents);
/// A cached comment with a reaction or removal that waits.
CommentRow rowOf(const Comment &comment, const QList<IntentRecord> &intents);
/// The comments on a post that wait to be sent or were refused, as rows by `me`.
QList<CommentRow> pendingComments(const QList<IntentRecord> &intents, const PostId &post,
                                  const std::optional<Account> &me);

} // namespace farthing
