// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/awaymodel.h"

#include "models/intentwords.h"

namespace farthing {

namespace {

/// More of a comment no line shows.
constexpr int mostCharacters = 160;

QString gateTitle(Gate gate)
{
    switch (gate) {
    case Gate::Plus:
        //: Something that a level opens
        return AwayModel::tr("Plus is open to you");
    case Gate::Like:
        //: Something that a level opens
        return AwayModel::tr("Likes are open to you");
    case Gate::Minus:
        //: Something that a level opens
        return AwayModel::tr("Minus is open to you");
    case Gate::Dislike:
        //: Something that a level opens
        return AwayModel::tr("Dislikes are open to you");
    case Gate::Comment:
        //: Something that a level opens
        return AwayModel::tr("Comments are open to you");
    case Gate::Publish:
        break;
    }
    //: Something that a level opens
    return AwayModel::tr("Publishing is open to you");
}

QString titleOr(const QString &title)
{
    //: Stands where a post's title would, while it is not known
    return title.isEmpty() ? AwayModel::tr("a post that is not here") : isolated(title.simplified());
}

} // namespace

AwayModel::AwayModel(const Format &format, QObject *parent) : KeyedListModel(parent), m_format(format) {}

void AwayModel::setNews(const AwayNews &news, const QDateTime &now)
{
    QList<AwayEntry> entries;
    for (const AwayReply &answer : news.replies)
        entries.append(reply(answer, now));
    for (const AwayReaction &answer : news.reactions)
        entries.append(reaction(answer));
    for (const AwayEarning &earned : news.earnings)
        entries.append(earning(earned));
    for (const AwayGate &opened : news.gates)
        entries.append(gate(opened));
    if (news.level > 0 && news.gates.isEmpty())
        entries.append(level(news.level));
    for (const Intent &intent : news.settled)
        entries.append(settled(intent));
    become(entries);
}

QString AwayModel::quoted(const Comment &comment)
{
    return isolated(comment.body.value_or(QString()).left(mostCharacters).simplified());
}

AwayEntry AwayModel::reply(const AwayReply &reply, const QDateTime &now) const
{
    AwayEntry entry;
    entry.kind = AwayEntry::Kind::Reply;
    entry.key = QStringLiteral("reply ") + reply.comment.id.value;
    entry.post = reply.comment.post;
    entry.comment = reply.comment.id;
    //: A reply to a comment; %1: who wrote it, %2: what
    entry.words.title = tr("%1: %2").arg(isolated(reply.comment.author.name), quoted(reply.comment));
    //: %1: a post's title
    entry.words.detail = tr("Reply to you on “%1”").arg(titleOr(reply.postTitle));
    entry.words.note = {m_format.age(reply.comment.publishedAt, now), Tone::Plain};
    return entry;
}

AwayEntry AwayModel::reaction(const AwayReaction &reaction) const
{
    AwayEntry entry;
    entry.kind = AwayEntry::Kind::Reaction;
    entry.key = QStringLiteral("reaction ") + reaction.comment.id.value;
    entry.post = reaction.comment.post;
    entry.comment = reaction.comment.id;
    const QString likes = tr("%Ln like(s)", "for a comment", reaction.likes);
    const QString dislikes = tr("%Ln dislike(s)", "for a comment", reaction.dislikes);
    const QString count = reaction.dislikes == 0 ? likes
                          : reaction.likes == 0  ? dislikes
                                                //: %1: "2 likes", %2: "1 dislike"
                                                : tr("%1 and %2").arg(likes, dislikes);
    //: %1: "2 likes", %2: the beginning of a comment
    entry.words.title = tr("%1 for “%2”").arg(count, quoted(reaction.comment));
    //: %1: a post's title
    entry.words.detail = tr("Your comment on “%1”").arg(titleOr(reaction.postTitle));
    return entry;
}

AwayEntry AwayModel::earning(const AwayEarning &earning) const
{
    AwayEntry entry;
    entry.kind = AwayEntry::Kind::Earning;
    entry.key = QStringLiteral("line %1").arg(int(earning.line));
    entry.words.title = lineTitle(earning.line);
    entry.words.value = {m_format.signedAmount(earning.amount),
                         earning.amount.isNegative() ? Tone::Loss : Tone::Gain};
    entry.words.detail = tr("From others; the platform sums it by day and does not say on which post");
    return entry;
}

AwayEntry AwayModel::level(int level) const
{
    AwayEntry entry;
    entry.kind = AwayEntry::Kind::Level;
    entry.key = QStringLiteral("level");
    //: %1: a level; LVL is the platform's term
    entry.words.title = tr("You reached LVL %1").arg(m_format.number(level));
    entry.words.detail = tr("Nothing new opens at this level");
    return entry;
}

AwayEntry AwayModel::gate(const AwayGate &gate) const
{
    AwayEntry entry;
    entry.kind = AwayEntry::Kind::Gate;
    entry.key = QStringLiteral("gate %1").arg(int(gate.gate));
    entry.gate = gate.gate;
    entry.words.title = gateTitle(gate.gate);
    //: %1: a level; LVL is the platform's term
    entry.words.detail = tr("You reached LVL %1").arg(m_format.number(gate.level));
    return entry;
}

AwayEntry AwayModel::settled(const Intent &intent) const
{
    const IntentWords words(m_format);
    AwayEntry entry;
    entry.kind = AwayEntry::Kind::Settled;
    entry.key = QStringLiteral("intent ") + intent.id.value;
    entry.intent = intent.id;
    entry.post = postOf(intent.act);
    entry.words.title = words.what(intent);
    if (intent.state == Intent::State::Done) {
        entry.words.value = words.money(intent);
        //: An act that the platform took
        entry.words.detail = tr("Accepted by the platform");
    } else {
        entry.words.value = words.state(intent);
        entry.words.detail = words.why(intent);
    }
    return entry;
}

QVariant AwayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return at(index.row()).words.data(role);
}

QHash<int, QByteArray> AwayModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    TwoLines::addNames(names);
    return names;
}

} // namespace farthing
