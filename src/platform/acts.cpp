// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/acts.h"

#include "domain/posttext.h"

#include <QtCore/QRegularExpression>

namespace farthing::platform {

bool isUsableId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9._~-]{1,64}\\z"));
    return pattern.match(id).hasMatch();
}

/// A rulebook's amounts are never negative, so each has its counterpart.
Money negative(Money amount)
{
    return amount.negated().valueOr(Money());
}

std::optional<PostRow> Acts::livingPost(const PostId &id)
{
    std::optional<PostRow> post = m_tables.posts.byId(id);
    if (post && post->removedAt)
        post.reset();
    return post;
}

Refusal Acts::gate(int level) const
{
    const int have = rules().levelFor(m_deed.actor.experience);
    if (have >= level)
        return std::nullopt;
    Problem refusal = problem(Problem::Type::LevelTooLow);
    refusal.gate = level;
    refusal.have = have;
    return refusal;
}

Refusal Acts::payable(Money price) const
{
    if (m_deed.price != price) {
        Problem refusal = problem(Problem::Type::PriceChanged);
        refusal.price = price;
        return refusal;
    }
    if (m_deed.actor.balance < price) {
        Problem refusal = problem(Problem::Type::InsufficientFunds);
        refusal.price = price;
        refusal.balance = m_deed.actor.balance;
        return refusal;
    }
    return std::nullopt;
}

void Acts::touch(qint64 account)
{
    if (account != treasury && !m_deed.touched.contains(account))
        m_deed.touched.append(account);
}

void Acts::book(const QString &kind, const Subject &subject, const QList<Posting> &postings)
{
    TransferRow transfer;
    transfer.at = m_deed.now;
    transfer.kind = kind;
    transfer.rulebook = m_deed.rules.revision;
    transfer.actor = m_deed.actor.number;
    transfer.key = m_deed.key;
    m_deed.transfer = Bookkeeper(m_tables).book(transfer, subject, postings);
    for (const Posting &posting : postings)
        touch(posting.account);
}

void Acts::postChanged(const PostRow &post)
{
    const ChangeRef ref{ChangeKind::Post, post.id.value};
    m_tables.posts.setRevision(post.number, m_tables.changes.note(ChangeTable::everybody, ref));
    m_deed.changed.append(ref);
}

void Acts::postTally(const PostRow &post)
{
    const ChangeRef ref{ChangeKind::PostTally, post.id.value};
    m_tables.posts.setCounts(post.number, post.counts);
    m_tables.posts.setRevision(post.number, m_tables.changes.note(ChangeTable::everybody, ref));
    m_deed.changed.append(ref);
}

void Acts::commentChanged(const CommentRow &comment)
{
    const ChangeRef ref{ChangeKind::Comment, comment.id.value};
    m_tables.comments.setRevision(comment.number, m_tables.changes.note(ChangeTable::everybody, ref));
    m_deed.changed.append(ref);
}

void Acts::authorChanged(qint64 account)
{
    m_tables.changes.notePostsOf(account);
    m_tables.changes.noteCommentsOf(account);
}

void Acts::commentTally(const CommentRow &comment)
{
    const ChangeRef ref{ChangeKind::CommentTally, comment.id.value};
    m_tables.comments.setRevision(comment.number, m_tables.changes.note(ChangeTable::everybody, ref));
    m_deed.changed.append(ref);
}

/// Stores what the actor has to do with a post, and tells the actor's other computers.
void Acts::keep(const PostRow &post, Standing &standing)
{
    const ChangeRef ref{ChangeKind::PostTally, post.id.value};
    standing.revision = m_tables.changes.note(m_deed.actor.number, ref);
    m_tables.standings.set(m_deed.actor.number, post.number, standing);
    m_deed.changed.append(ref);
}

void Acts::close()
{
    const ChangeRef ref{ChangeKind::Account, QString()};
    for (const qint64 account : std::as_const(m_deed.touched)) {
        m_tables.accounts.setRevision(account, m_tables.changes.note(account, ref));
        if (account == m_deed.actor.number)
            m_deed.changed.append(ref);
    }
}

} // namespace farthing::platform
