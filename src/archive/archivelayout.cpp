// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivelayout.h"

#include <QtCore/QList>

namespace farthing {

namespace {

OwnPlace linesOf(const char *table)
{
    const QString name = QString::fromLatin1(table);
    return {name, OwnPlace::Form::Lines, layout::own + name + QStringLiteral(".jsonl"), {}, {}, {}};
}

const QList<OwnPlace> &places()
{
    using Form = OwnPlace::Form;
    static const QString account = QStringLiteral("account");
    static const QString id = QStringLiteral("id");
    static const QString post = QStringLiteral("post");
    static const QList<OwnPlace> all{
        // Whoever writes a comment or a post finds it again as a text.
        {QStringLiteral("draft"),
         Form::Pages,
         QStringLiteral("drafts/comments"),
         QStringLiteral("text"),
         {},
         {account, post}},
        {QStringLiteral("post_draft"),
         Form::Pages,
         QStringLiteral("drafts/posts"),
         QStringLiteral("body"),
         QStringLiteral("title"),
         {account, id}},
        // What somebody wrote to a passage stands under the words that it is about.
        {QStringLiteral("note"),
         Form::Pages,
         QStringLiteral("notes"),
         QStringLiteral("text"),
         QStringLiteral("title"),
         {account, id}},
        {QStringLiteral("report"), Form::Records, QStringLiteral("reports"), {}, {}, {account, id}},
        linesOf("intent"),
        linesOf("attempt"),
        linesOf("receipt"),
        linesOf("mark"),
        linesOf("visit"),
        linesOf("remembered"), // what the window remembers
        linesOf("spend_cap"),
        linesOf("consent"),
        linesOf("booked_item"),
        linesOf("spending_day"),
        linesOf("draft_image"), // the images themselves are files
        linesOf("journey"),
        linesOf("journey_post"),
        linesOf("seen"),
        linesOf("reading"),
        linesOf("place"),
        linesOf("carried"),
        linesOf("read_version"),
        linesOf("saved_search"),
        linesOf("folded_thread"),
        linesOf("muted"),
    };
    return all;
}

} // namespace

OwnPlace OwnPlace::of(const QString &table)
{
    for (const OwnPlace &place : places()) {
        if (place.table == table)
            return place;
    }
    return linesOf(table.toLatin1().constData());
}

QStringList OwnPlace::known()
{
    QStringList tables;
    for (const OwnPlace &place : places())
        tables.append(place.table);
    return tables;
}

} // namespace farthing
