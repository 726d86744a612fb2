// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "platform/bookkeeper.h"
#include "platform/problems.h"

namespace farthing::platform {

/// An act while it is done: who does it, when and under which rules, and what came of it.
struct Deed
{
    AccountRow actor;
    QDateTime now;
    RulesRow rules;
    Money price; ///< that the person saw
    std::optional<QString> key;

    QList<ChangeRef> changed; ///< what the actor can see of it, in order
    QList<qint64> touched;    ///< accounts whose balance, experience or allowances are different
    std::optional<qint64> transfer;
    std::optional<int> accepted;  ///< seconds of reading
    std::optional<QString> image; ///< the id of one that was added
};

/// The rules of every act: each looks for its refusals in the interface's order (malformed, unknown object,
/// own content, level, state, price, funds), then books and changes what the act means. Runs inside the
/// caller's transaction.
class Acts
{
public:
    Acts(Tables &tables, Deed &deed) : m_tables(tables), m_deed(deed) {}

    Refusal operator()(const ReadAct &act);
    Refusal operator()(const RateAct &act);
    Refusal operator()(const CommentAct &act);
    Refusal operator()(const RemoveCommentAct &act);
    Refusal operator()(const ReactAct &act);
    Refusal operator()(const PublishAct &act);
    Refusal operator()(const EditPostAct &act);
    Refusal operator()(const RemovePostAct &act);
    Refusal operator()(const BuyReportAct &act);

    /// Gives each touched account its new revision and tells it; the last step of a deed.
    void close();

    /// Takes a comment away: with replies it stays without a body, else it goes, and with it a removed parent
    /// that it was the last reply of.
    void remove(CommentRow comment);
    /// Takes a post away with its title, its tags, and the images that no other post names; its comments are
    /// there for nobody any more.
    void remove(const PostRow &post);

    void postChanged(const PostRow &post);
    /// Stores new counts; nothing else of the post is different.
    void postTally(const PostRow &post);
    void commentChanged(const CommentRow &comment);
    /// All that an account wrote shows its author anew, removed posts to those who still see them. Too much
    /// for a receipt: the actor hears of it with everybody.
    void authorChanged(qint64 account);
    /// The images a text names that this platform has.
    QList<MediaId> knownMedia(const QString &body);

private:
    const Rulebook &rules() const { return m_deed.rules.rules; }
    std::optional<PostRow> livingPost(const PostId &id);
    bool isAuthor(const PostRow &post) const { return post.author == m_deed.actor.number; }

    Refusal gate(int level) const;
    /// The price that was seen against the price now, then the funds.
    Refusal payable(Money price) const;
    Refusal checkRating(const PostRow &post, const Standing &standing, Rating rating);
    Refusal checkPost(const QString &title, const QString &body, const QString &language,
                      const QStringList &tags) const;
    Refusal checkComment(const CommentAct &act) const;
    /// What a new comment refers to: parent, avatar, an id nobody has.
    Refusal checkReferences(const CommentAct &act, const PostRow &post, std::optional<CommentRow> &parent);

    void touch(qint64 account);
    void book(const QString &kind, const Subject &subject, const QList<Posting> &postings);
    bool hasRead(const PostRow &post, const Standing &standing) const;
    void markRead(const PostRow &post, Standing &standing);
    /// The same where an act that reading is asked for was taken: an edit may have made the post shorter than
    /// what was read of it, and what counted as read once stays so.
    void noticeReading(const PostRow &post);
    void keep(const PostRow &post, Standing &standing);
    void showPost(const PostRow &post);
    void commentTally(const CommentRow &comment);
    bool earnsReward(const CommentAct &act, const PostRow &post, const DailyUse &use);
    QList<Posting> commentPostings(const PostRow &post, bool rewarded);
    void bookLike(const CommentRow &comment, const PostRow &post);
    void bookDislike(CommentRow &comment, const PostRow &post);

    Tables &m_tables;
    Deed &m_deed;
};

/// Ids that readers make: what can stand in a path unchanged.
bool isUsableId(const QString &id);
Money negative(Money amount);

} // namespace farthing::platform
