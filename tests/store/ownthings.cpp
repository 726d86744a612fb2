// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownthings.h"

#include "support/builders.h"
#include "support/fakenetwork.h"

namespace farthing {

namespace {

QString named(const char *what, int number)
{
    return QString::fromLatin1(what) + QString::number(number);
}

/// Long enough for some of them to leave their page.
QString textOf(int number)
{
    return QStringLiteral("Text %1 ").arg(number).repeated(1 + number * 37 % 300);
}

template <class T>
bool isTaken(QFuture<Result<T>> future)
{
    return resultOf(std::move(future)).ok();
}

IntentRecord commentRecord(int number)
{
    IntentRecord record;
    record.intent.id = IntentId{named("intent", number)};
    record.intent.key = named("key", number);
    record.intent.act = CommentAct{PostId{named("post", number)}, CommentId{named("comment", number)},
                                   textOf(number), std::nullopt, std::nullopt};
    record.intent.price = twei("0.01");
    record.intent.createdAt = record.intent.sendAfter = record.keyMadeAt = noon(number);
    return record;
}

OwnThing intentThing(int number)
{
    return {named("intent", number),
            [=](Store &store) { return isTaken(store.submit(commentRecord(number), noon().date())); },
            [=](const Store &store) {
                const auto found = store.intent(IntentId{named("intent", number)}).valueOr(std::nullopt);
                return found && found->intent.key == named("key", number) &&
                       found->intent.act == commentRecord(number).intent.act;
            }};
}

OwnThing bookedThing(int number)
{
    return {named("booked", number),
            [=](Store &store) {
                IntentRecord record = commentRecord(number);
                if (!isTaken(store.submit(record, noon().date())) ||
                    !isTaken(store.markSending(record.intent.id, record.intent.key)))
                    return false;
                record.intent.state = Intent::State::Done;
                record.intent.doneAt = noon(number);
                Receipt receipt;
                receipt.changed.append(aReport(named("bought", number), PostId{named("post", number)}));
                return isTaken(store.finish(record, record.intent.key, receipt));
            },
            [=](const Store &store) {
                const auto found = store.intent(IntentId{named("intent", number)}).valueOr(std::nullopt);
                const auto report = store.latestReport(PostId{named("post", number)}).valueOr(std::nullopt);
                return found && found->intent.state == Intent::State::Done && report;
            }};
}

OwnThing draftThing(int number)
{
    const PostId post{named("post", number)};
    const Draft draft{textOf(number), CommentId{named("parent", number)}};
    return {named("draft", number), [=](Store &store) { return isTaken(store.saveDraft(post, draft)); },
            [=](const Store &store) {
                return store.draft(post).valueOr(Draft()) == draft;
            }};
}

OwnThing postDraftThing(int number)
{
    const PostDraft draft{PostId{named("new", number)},
                          {},
                          false,
                          named("Title ", number),
                          textOf(number),
                          QStringLiteral("en"),
                          {QStringLiteral("tag")},
                          {}};
    return {named("post draft", number), [=](Store &store) { return isTaken(store.savePostDraft(draft)); },
            [=](const Store &store) {
                const auto found = store.postDraft(draft.id).valueOr(std::nullopt);
                return found && found->body == draft.body && found->title == draft.title;
            }};
}

OwnThing imageThing(int number)
{
    const DraftImage image{MediaId{named("image", number)}, QStringLiteral("image/png"),
                           textOf(number).toUtf8().repeated(4)};
    return {named("image", number), [=](Store &store) { return isTaken(store.saveDraftImage(image)); },
            [=](const Store &store) {
                const auto found = store.draftImage(image.id).valueOr(std::nullopt);
                return found && found->bytes == image.bytes;
            }};
}

OwnThing reportThing(int number)
{
    const PnlReport report = aReport(named("report", number), PostId{named("post", number)});
    return {named("report", number),
            [=](Store &store) {
                return isTaken(store.apply({{report}, {}, {}, false}));
            },
            [=](const Store &store) {
                const auto found = store.latestReport(report.post).valueOr(std::nullopt);
                return found && found->id == report.id;
            }};
}

OwnThing placeThing(int number)
{
    const PostId post{named("post", number)};
    const QByteArray place = textOf(number).left(40).toUtf8();
    return {named("place", number), [=](Store &store) { return isTaken(store.keepPlace(post, place)); },
            [=](const Store &store) {
                return store.place(post).valueOr(std::nullopt) == place;
            }};
}

OwnThing rememberedThing(int number)
{
    const QString key = named("remembered", number);
    const QByteArray value = textOf(number).left(40).toUtf8();
    return {key, [=](Store &store) { return isTaken(store.remember(key, value)); },
            [=](const Store &store) {
                return store.remembered(key).valueOr(std::nullopt) == value;
            }};
}

} // namespace

OwnThing ownThing(int number)
{
    switch (number % 7) {
    case 0:
        return intentThing(number);
    case 1:
        return draftThing(number);
    case 2:
        return postDraftThing(number);
    case 3:
        return imageThing(number);
    case 4:
        return reportThing(number);
    case 5:
        return bookedThing(number);
    default:
        return number % 2 == 0 ? rememberedThing(number) : placeThing(number);
    }
}

} // namespace farthing
