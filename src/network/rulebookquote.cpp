// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rulebookquote.h"

#include <QtCore/QCoreApplication>

namespace farthing {

namespace {

/// Fills a quote step by step; the first refusal stays.
class Quoter
{
    Q_DECLARE_TR_FUNCTIONS(farthing::Quoter)

public:
    explicit Quoter(const QuoteContext &known) : m_known(known) {}

    void operator()(const ReadAct &) { refuseRemovedPost(); }
    void operator()(const RateAct &act)
    {
        refuseRemovedPost();
        if (needsRules())
            act.rating == Rating::Plus ? plus() : minus();
    }
    void operator()(const CommentAct &act)
    {
        refuseRemovedPost();
        if (!needsRules())
            return;
        m_quote.cost = rules().amounts.commentTribute;
        gate(rules().gates.comment);
        if (cannotEarnByComment(act))
            m_quote.reward =
                nothing(); // otherwise it depends on earlier comments, which may not be known here
    }
    void operator()(const RemoveCommentAct &) { refuseRemovedComment(); }
    void operator()(const ReactAct &act)
    {
        refuseRemovedPost();
        refuseRemovedComment();
        if (act.reaction == Reaction::None || !needsRules())
            return;
        if (m_known.comment && isMine(m_known.comment->author))
            refuse(Problem::Type::OwnContent);
        act.reaction == Reaction::Like ? like() : dislike();
    }
    void operator()(const PublishAct &)
    {
        if (!needsRules())
            return;
        m_quote.cost = rules().amounts.publishTribute;
        gate(rules().gates.publish);
    }
    void operator()(const EditPostAct &) { refuseRemovedPost(); }
    void operator()(const RemovePostAct &) { refuseRemovedPost(); }
    void operator()(const BuyReportAct &) // of removed posts too
    {
        if (needsRules())
            m_quote.cost = rules().amounts.pnlReport;
    }

    Quote finished()
    {
        if (!m_known.account || m_quote.unsupportedWhy)
            return m_quote;
        const Result<Money> after = m_known.account->balance.minus(m_quote.cost);
        if (!after || after->isNegative())
            refuse(Problem::Type::InsufficientFunds);
        else
            m_quote.balanceAfter = *after;
        return m_quote;
    }

private:
    void plus()
    {
        ratingState(rules().gates.plus);
        if (m_known.post && !m_known.post->isRead())
            refuse(Problem::Type::NotReadYet);
        m_quote.reward = rules().amounts.plusReader;
        // Over the limit it waits until the reset; it is not refused (economy: Read-to-Earn).
        if (m_known.account && m_known.account->plusesLeft == 0 &&
            m_known.account->plusesResetAt > m_known.now)
            m_quote.availableAt = m_known.account->plusesResetAt;
    }

    void minus()
    {
        m_quote.cost = rules().amounts.minus;
        ratingState(rules().gates.minus);
    }

    void ratingState(int gateLevel)
    {
        if (m_known.post && isMine(m_known.post->author))
            refuse(Problem::Type::OwnContent);
        gate(gateLevel);
        if (m_known.post && m_known.post->mine.rating)
            refuse(Problem::Type::AlreadyRated);
    }

    // A reaction books once; one that was booked costs and earns nothing any more (economy: A reaction books
    // once).
    void like()
    {
        gate(rules().gates.like);
        if (m_known.comment && m_known.comment->mine.bookedLike)
            m_quote.reward = nothing();
        else if (m_known.account && m_known.comment)
            m_quote.reward = m_known.account->paidLikesLeft > 0 ? rules().amounts.likeOwn : nothing();
    }

    void dislike()
    {
        gate(rules().gates.dislike);
        const bool booked = m_known.comment && m_known.comment->mine.bookedDislike;
        m_quote.cost = booked ? nothing() : rules().amounts.dislikeOwn;
    }

    bool cannotEarnByComment(const CommentAct &act) const
    {
        const bool tooShort = act.body.toUcs4().size() < rules().commentRewardMinCharacters;
        const bool noneLeft = m_known.account && m_known.account->commentRewardsLeft == 0;
        const bool ownOrUnread = m_known.post && (isMine(m_known.post->author) || !m_known.post->isRead());
        return tooShort || noneLeft || ownOrUnread;
    }

    bool needsRules()
    {
        if (!m_known.rules)
            m_quote.unsupportedWhy = tr("The prices of this platform are not known yet. Refresh first.");
        return m_known.rules.has_value();
    }

    void gate(int level)
    {
        m_quote.gate = level;
        if (!m_known.account)
            return;
        m_quote.have = m_known.account->level;
        if (m_known.account->level < level)
            refuse(Problem::Type::LevelTooLow);
    }

    void refuseRemovedPost()
    {
        if (m_known.post && m_known.post->removedAt)
            refuse(Problem::Type::NotFound);
    }

    void refuseRemovedComment()
    {
        if (m_known.comment && m_known.comment->removedAt)
            refuse(Problem::Type::NotFound);
    }

    void refuse(Problem::Type why)
    {
        if (!m_quote.refusal)
            m_quote.refusal = why;
    }

    bool isMine(const Person &author) const { return m_known.account && m_known.account->id == author.id; }
    Money nothing() const { return Money::fromMinor(0, rules().unit); }
    const Rulebook &rules() const { return *m_known.rules; }

    const QuoteContext &m_known;
    Quote m_quote;
};

} // namespace

Quote quoteByRulebook(const Act &act, const QuoteContext &known)
{
    Quoter quoter(known);
    std::visit(quoter, act);
    return quoter.finished();
}

} // namespace farthing
