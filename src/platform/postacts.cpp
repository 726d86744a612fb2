// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing, editing and removing posts, and buying reports on them.
#include "domain/postlimits.h"
#include "domain/posttext.h"
#include "platform/acts.h"

#include <QtCore/QUuid>

namespace farthing::platform {

Refusal Acts::checkPost(const QString &title, const QString &body, const QString &language,
                        const QStringList &tags) const
{
    if (title.trimmed().isEmpty() || title.size() > postlimits::titleCharacters ||
        !postlimits::isOneLine(title))
        return invalid(
            QStringLiteral("title: one line of 1 to %1 characters").arg(postlimits::titleCharacters));
    if (body.trimmed().isEmpty())
        return invalid(QStringLiteral("body: is empty"));
    if (!postlimits::isLanguageTag(language))
        return invalid(QStringLiteral("language: no BCP 47 tag"));
    if (tags.size() > postlimits::tags)
        return invalid(QStringLiteral("tags: more than %1").arg(postlimits::tags));
    for (const QString &tag : tags) {
        if (tag.trimmed().isEmpty() || tag.size() > postlimits::tagCharacters)
            return invalid(
                QStringLiteral("tags: one of 1 to %1 characters each").arg(postlimits::tagCharacters));
    }
    if (body.toUtf8().size() > postlimits::bodyBytes)
        return problem(Problem::Type::TooLarge,
                       QStringLiteral("body: more than %1 bytes").arg(postlimits::bodyBytes));
    return std::nullopt;
}

QList<MediaId> Acts::knownMedia(const QString &body)
{
    QList<MediaId> known;
    const QList<MediaId> named = mediaIn(body);
    for (const MediaId &id : named) {
        if (m_tables.images.hasMedia(id))
            known.append(id);
    }
    return known;
}

Refusal Acts::operator()(const PublishAct &act)
{
    if (!isUsableId(act.id.value))
        return invalid(QStringLiteral("id: letters, digits and -._~, at most 64"));
    if (Refusal refusal = checkPost(act.title, act.body, act.language, act.tags))
        return refusal;
    if (m_tables.posts.exists(act.id))
        return invalid(QStringLiteral("id: is taken"));
    if (Refusal refusal = gate(rules().gates.publish))
        return refusal;
    if (Refusal refusal = payable(rules().amounts.publishTribute))
        return refusal;

    PostRow post;
    post.id = act.id;
    post.author = m_deed.actor.number;
    post.title = act.title.trimmed();
    post.language = act.language;
    post.tags = act.tags;
    post.media = knownMedia(act.body);
    post.publishedAt = m_deed.now;
    post.timeToRead = timeToRead(act.body, rules());
    post.number = m_tables.posts.add(post, act.body);
    book(QStringLiteral("publish"), {post.number, {}},
         {{m_deed.actor.number, Line::PostPublishTribute, negative(rules().amounts.publishTribute)}});
    postChanged(post);
    return std::nullopt;
}

Refusal Acts::operator()(const EditPostAct &act)
{
    if (Refusal refusal = checkPost(act.title, act.body, act.language, act.tags))
        return refusal;
    std::optional<PostRow> post = livingPost(act.id);
    if (!post || !isAuthor(*post))
        return notFound();
    if (Refusal refusal = payable(Money()))
        return refusal;
    post->title = act.title.trimmed();
    post->language = act.language;
    post->tags = act.tags;
    post->media = knownMedia(act.body);
    post->editedAt = m_deed.now;
    post->timeToRead = timeToRead(act.body, rules());
    m_tables.posts.rewrite(*post, act.body);
    postChanged(*post);
    return std::nullopt;
}

Refusal Acts::operator()(const RemovePostAct &act)
{
    const std::optional<PostRow> post = livingPost(act.id);
    if (!post || !isAuthor(*post))
        return notFound();
    if (Refusal refusal = payable(Money()))
        return refusal;
    remove(*post);
    return std::nullopt;
}

void Acts::remove(const PostRow &post)
{
    m_tables.posts.remove(post.number, m_deed.now);
    for (const MediaId &id : post.media)
        m_tables.images.dropUnnamed(id);
    postChanged(post);
    m_tables.changes.noteCommentsOn(post.number);
}

/// The purchase first, so that the instance contains its own price (economy: P&L reports).
Refusal Acts::operator()(const BuyReportAct &act)
{
    const std::optional<PostRow> post = m_tables.posts.byId(act.post);
    if (!post)
        return notFound();
    const Money price = rules().amounts.pnlReport;
    if (Refusal refusal = payable(price))
        return refusal;
    const qint64 actor = m_deed.actor.number;
    book(QStringLiteral("report"), {post->number, {}}, {{actor, Line::PnlReports, negative(price)}});
    Result<PnlReport> report = reportOf(m_tables.ledger.lineSums(actor, post->number));
    const std::optional<AccountRow> account = m_tables.accounts.byNumber(actor);
    if (!report || !account) {
        if (!report)
            m_tables.work.fail(report.error());
        return std::nullopt;
    }
    PnlReport instance = *report;
    instance.id = ReportId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    instance.post = post->id;
    instance.takenAt = m_deed.now;
    instance.lastEntry = account->entries;
    m_tables.reports.add(actor, post->number, instance);
    const ChangeRef ref{ChangeKind::Report, instance.id.value};
    m_tables.changes.note(actor, ref);
    m_deed.changed.append(ref);
    // Whoever buys a report on a removed post sees that post from now on.
    if (post->removedAt)
        showPost(*post);
    return std::nullopt;
}

/// Tells the actor of a post that it did not see before.
void Acts::showPost(const PostRow &post)
{
    const ChangeRef ref{ChangeKind::Post, post.id.value};
    m_tables.changes.note(m_deed.actor.number, ref);
    m_deed.changed.append(ref);
}

} // namespace farthing::platform
