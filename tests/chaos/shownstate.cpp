// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownstate.h"

#include "wire/codec.h"
#include "wire/json.h"

#include <algorithm>

namespace farthing {

namespace {

constexpr int allShown = 200;

template <class T>
QString textOf(const T &value)
{
    return QString::fromUtf8(wire::toBytes(wire::encode(value)));
}

template <class T>
QString textOf(const QList<T> &values)
{
    QStringList texts;
    for (const T &value : values)
        texts += textOf(value);
    return texts.join(QLatin1Char('\n'));
}

} // namespace

ShownState::ShownState(StagedPlatform &platform, LossyReader &reader, int number, QList<Consent> &consents)
    : m_platform(platform), m_reader(reader), m_number(number), m_consents(consents)
{}

void ShownState::say(const QString &difference)
{
    m_differences += QStringLiteral("reader %1: %2").arg(m_number).arg(difference);
}

QStringList ShownState::differences(bool quiet)
{
    m_differences.clear();
    m_quiet = quiet;
    m_platform.note();
    lookAtConsents();
    lookAtAccount();
    for (const PostRow &row : rows()) {
        lookAtPost(row.id);
        lookAtComments(row.id);
    }
    return m_differences;
}

QList<PostRow> ShownState::rows()
{
    const Result<QList<PostRow>> rows =
        m_reader.session().library().posts(PostList::All, std::nullopt, allShown);
    if (!rows)
        say(QStringLiteral("no list of posts: ") + rows.error().detail);
    return rows.valueOr({});
}

/// A decision that was shown as taken is shown until its end, and its end is not undone.
void ShownState::lookAtConsents()
{
    using State = Intent::State;
    const Result<QList<Intent>> listed = m_reader.session().outbox().intents(1'000);
    if (!listed) {
        say(QStringLiteral("no list of acts: ") + listed.error().detail);
        return;
    }
    for (Consent &consent : m_consents) {
        if (consent.reader != m_number || consent.id.isEmpty())
            continue;
        const Result<std::optional<Intent>> found = m_reader.session().outbox().intent(consent.id);
        const bool isThere = found && *found;
        const bool isClaim = std::holds_alternative<ReadAct>(consent.act);
        if (!isThere) {
            // A claim that the platform refused is nobody's decision, and ends without a word.
            if (consent.maybeTakenBack || isClaim)
                consent.takenBack = true;
            else if (!consent.takenBack)
                say(QStringLiteral("lost: ") + describe(consent));
            continue;
        }
        const Intent &intent = **found;
        if (consent.takenBack)
            say(QStringLiteral("taken back, and there again: ") + describe(consent));
        if (consent.last && consent.last->state == State::Done && intent.state != State::Done)
            say(QStringLiteral("not done any more: ") + describe(consent));
        if (m_quiet) // until then it is on its way to the disk
            consent.maybeTakenBack = false;
        consent.last = intent;
        const bool returned = intent.state == State::Refused || intent.state == State::NeedsYou;
        if (returned && !intent.problem && !intent.trouble)
            say(QStringLiteral("returned without a reason: ") + describe(consent));
        const bool isListed = std::any_of(listed->cbegin(), listed->cend(),
                                          [&](const Intent &each) { return each.id == consent.id; });
        // Before it is known who is signed in, what an account decided is not shown to anybody.
        if (!isClaim && !isListed && m_reader.session().wallet().account())
            say(QStringLiteral("not listed: ") + describe(consent));
        if (!isClaim && intent.act != consent.act)
            say(QStringLiteral("another act than was decided: ") + describe(consent));
    }
    for (const Intent &intent : *listed) {
        const bool known = std::any_of(m_consents.cbegin(), m_consents.cend(),
                                       [&](const Consent &each) { return each.id == intent.id; });
        if (!known && m_quiet)
            say(QStringLiteral("nobody decided %1 on %2").arg(intent.id.value, postOf(intent.act).value));
    }
}

void ShownState::lookAtAccount()
{
    const std::optional<Account> &shown = m_reader.session().wallet().account();
    if (!shown)
        return;
    const SeenStates &seen = m_platform.seen(m_reader.member);
    const QList<Account> known = seen.accounts.value(shown->revision);
    const bool was = std::any_of(known.cbegin(), known.cend(), [&](const Account &account) {
        return account.balance == shown->balance && account.level == shown->level &&
               account.experience == shown->experience && account.nextLevelAt == shown->nextLevelAt &&
               account.name == shown->name;
    });
    if (!was)
        say(QStringLiteral("an account that never was: ") + textOf(*shown));
    neverBack(QStringLiteral("account"), shown->revision);
    MoneySum pending;
    for (const Consent &consent : std::as_const(m_consents)) {
        if (consent.reader == m_number && isUnderWay(consent) && consent.last->state != Intent::State::Done)
            pending.add(consent.last->price);
    }
    const Result<Money> sum = pending.total();
    const std::optional<Money> after = m_reader.session().wallet().balanceAfterPending();
    const Result<Money> expected = sum ? shown->balance.minus(*sum) : sum;
    if (m_quiet && (!after || !expected || *after != *expected))
        say(QStringLiteral("%1 after what is pending, of %2")
                .arg(after ? after->toDecimal() : QStringLiteral("nothing"), shown->balance.toDecimal()));
}

void ShownState::neverBack(const QString &id, qint64 revision)
{
    qint64 &last = m_revisions[id];
    if (revision < last)
        say(QStringLiteral("%1 went back from %2 to %3").arg(id).arg(last).arg(revision));
    last = revision;
}

void ShownState::lookAtPost(const PostId &id)
{
    const Result<Article> article = m_reader.session().library().article(id);
    if (!article) {
        // While the store is at work, a post may go between the look at the list and this one.
        const QList<PostRow> listed = rows();
        const bool isListed =
            std::any_of(listed.cbegin(), listed.cend(), [&id](const PostRow &row) { return row.id == id; });
        if (m_quiet || isListed)
            say(QStringLiteral("no article %1: %2").arg(id.value, article.error().detail));
        return;
    }
    const Post &shown = article->post;
    const auto known = m_platform.seen(m_reader.member).posts.value(id.value).value(shown.revision);
    if (m_quiet ? !isPostOf(shown, known) : known.isEmpty())
        say(QStringLiteral("a post that never was:\n%1\nthe platform had\n%2")
                .arg(textOf(shown), textOf(known)));
    neverBack(id.value, shown.revision);
}

/// What stands in one may be older than its counts, which a receipt tells alone (platform-api: tally), but it
/// is never one that was not there.
bool ShownState::isTextOf(const Post &shown) const
{
    const auto &revisions = m_platform.seen(m_reader.member).posts[shown.id.value];
    const auto isIt = [&shown](const Post &post) {
        return post.title == shown.title && post.body == shown.body && post.language == shown.language &&
               post.tags == shown.tags && post.media == shown.media && post.editedAt == shown.editedAt &&
               post.removedAt == shown.removedAt && post.timeToRead == shown.timeToRead;
    };
    for (auto known = revisions.cbegin(); known != revisions.cend() && known.key() <= shown.revision;
         ++known) {
        if (std::any_of(known->cbegin(), known->cend(), isIt))
            return true;
    }
    // Or it is one that is under way, over whatever was there.
    return std::any_of(m_consents.cbegin(), m_consents.cend(), [&](const Consent &consent) {
        const auto *edit = std::get_if<EditPostAct>(&consent.act);
        return edit && consent.reader == m_number && isUnderWay(consent) && edit->id == shown.id &&
               edit->title == shown.title && (!shown.body || edit->body == *shown.body);
    });
}

/// The figures as they were, with the rating that the person decided on, where it is under way.
bool ShownState::isPostOf(const Post &shown, const QList<Post> &known) const
{
    std::optional<Rating> pending;
    std::optional<Rating> done;
    for (const Consent &consent : std::as_const(m_consents)) {
        const auto *rate = std::get_if<RateAct>(&consent.act);
        if (!rate || consent.reader != m_number || !isUnderWay(consent) || rate->post != shown.id)
            continue;
        std::optional<Rating> &which = consent.last->state == Intent::State::Done ? done : pending;
        which = which.value_or(rate->rating);
    }
    if (!isTextOf(shown))
        return false;
    return std::any_of(known.cbegin(), known.cend(), [&](const Post &base) {
        MyPost mine = base.mine;
        // One that is done may not have reached the cache yet.
        if (pending || (done && shown.mine.rating == done))
            mine.rating = pending ? pending : done;
        return base.counts == shown.counts && mine == shown.mine && base.author == shown.author &&
               base.publishedAt == shown.publishedAt;
    });
}

void ShownState::lookAtComments(const PostId &post)
{
    const Result<QList<CommentRow>> rows = m_reader.session().discussion().comments(post);
    if (!rows) {
        say(QStringLiteral("no comments: ") + rows.error().detail);
        return;
    }
    for (const CommentRow &row : *rows)
        lookAtComment(row);
    for (const Consent &consent : std::as_const(m_consents)) {
        const auto *act = std::get_if<CommentAct>(&consent.act);
        if (!act || consent.reader != m_number || act->post != post || !isUnderWay(consent) ||
            consent.last->state == Intent::State::Done)
            continue;
        if (m_quiet && std::none_of(rows->cbegin(), rows->cend(),
                                    [&](const CommentRow &row) { return row.comment.id == act->id; }))
            say(QStringLiteral("not shown: ") + describe(consent));
    }
}

void ShownState::lookAtComment(const CommentRow &row)
{
    const Comment &shown = row.comment;
    if (shown.revision == 0) {
        const bool decided = std::any_of(m_consents.cbegin(), m_consents.cend(), [&](const Consent &consent) {
            const auto *act = std::get_if<CommentAct>(&consent.act);
            return act && act->id == shown.id && act->body == shown.body && consent.reader == m_number &&
                   !consent.takenBack;
        });
        if (!decided && m_quiet)
            say(QStringLiteral("a comment that nobody wrote: ") + shown.id.value);
        return;
    }
    const auto known = m_platform.seen(m_reader.member).comments.value(shown.id.value).value(shown.revision);
    if (m_quiet ? !isCommentOf(row, known) : known.isEmpty())
        say(QStringLiteral("a comment that never was:\n%1\nthe platform had\n%2")
                .arg(textOf(shown), textOf(known)));
    neverBack(shown.id.value, shown.revision);
}

/// As it was, with any of the reactions that are under way laid over it.
bool ShownState::isCommentOf(const CommentRow &row, const QList<Comment> &known) const
{
    QList<Reaction> reactions;
    bool pends = false;
    for (const Consent &consent : std::as_const(m_consents)) {
        const auto *react = std::get_if<ReactAct>(&consent.act);
        if (!react || consent.reader != m_number || react->comment != row.comment.id || !isUnderWay(consent))
            continue;
        reactions += react->reaction;
        pends |= consent.last->state != Intent::State::Done;
    }
    return std::any_of(known.cbegin(), known.cend(), [&](const Comment &base) {
        if (base == row.comment && !pends)
            return true;
        return std::any_of(reactions.cbegin(), reactions.cend(), [&](Reaction reaction) {
            Comment laid = base;
            laid.counts.like += int(reaction == Reaction::Like) - int(base.mine.reaction == Reaction::Like);
            laid.counts.dislike +=
                int(reaction == Reaction::Dislike) - int(base.mine.reaction == Reaction::Dislike);
            laid.mine.reaction = reaction;
            return laid == row.comment;
        });
    });
}

void ShownState::compareStatement()
{
    const Result<QList<StatementItem>> items = m_reader.session().wallet().statement(std::nullopt, allShown);
    QList<StatementItem> known = items.valueOr({});
    QList<StatementItem> booked = m_platform.statement(m_reader.member);
    for (QList<StatementItem> *list : {&known, &booked}) {
        for (StatementItem &item : *list)
            item.postTitle.reset(); // as it was when the item came, and edited since
        std::sort(list->begin(), list->end(),
                  [](const StatementItem &a, const StatementItem &b) { return a.id < b.id; });
    }
    if (known != booked)
        say(QStringLiteral("the statement:\n%1\nthe platform has\n%2").arg(textOf(known), textOf(booked)));
}

QStringList ShownState::differencesFromNow()
{
    m_differences.clear();
    const Account account = m_platform.account(m_reader.member);
    const std::optional<Account> &shown = m_reader.session().wallet().account();
    if (!shown || shown->balance != account.balance || shown->experience != account.experience)
        say(QStringLiteral(
                "the account is not up to date: balance %1 instead of %2, experience %3 instead of %4")
                .arg(shown ? shown->balance.minor() : 0)
                .arg(account.balance.minor())
                .arg(shown ? shown->experience : 0)
                .arg(account.experience));
    const QList<Post> posts = m_platform.posts(m_reader.member);
    const QList<PostRow> rows = this->rows();
    for (const Post &post : posts) {
        const Result<Article> article = m_reader.session().library().article(post.id);
        if (!article || article->post != post)
            say(QStringLiteral("post:\n%1\nthe platform has\n%2")
                    .arg(article ? textOf(article->post) : article.error().detail, textOf(post)));
    }
    if (rows.size() != posts.size())
        say(QStringLiteral("%1 posts, the platform has %2").arg(rows.size()).arg(posts.size()));
    QHash<CommentId, Comment> comments;
    for (const PostRow &row : rows) {
        const auto threads = m_reader.session().discussion().comments(row.id);
        for (const CommentRow &comment : threads.valueOr({})) {
            if (comment.comment.revision > 0) // others were refused, and wait for the person
                comments.insert(comment.comment.id, comment.comment);
        }
    }
    const QList<Comment> expected = m_platform.comments(m_reader.member);
    for (const Comment &comment : expected) {
        const auto found = comments.constFind(comment.id);
        if (found == comments.cend() || *found != comment)
            say(QStringLiteral("comment:\n%1\nthe platform has\n%2")
                    .arg(found == comments.cend() ? QStringLiteral("none") : textOf(*found),
                         textOf(comment)));
    }
    if (comments.size() != expected.size())
        say(QStringLiteral("%1 comments, the platform has %2").arg(comments.size()).arg(expected.size()));
    compareStatement();
    QSet<ReportId> held;
    const Result<ReportPage> vault = m_reader.store().reports(std::nullopt, std::nullopt, allShown);
    if (vault) {
        for (const PnlReport &report : vault->items)
            held.insert(report.id);
    }
    const QList<PnlReport> reports = m_platform.reports(m_reader.member);
    for (const PnlReport &report : reports) {
        if (!held.contains(report.id))
            say(QStringLiteral("a report on %1 is not here").arg(report.post.value));
    }
    return m_differences;
}

} // namespace farthing
