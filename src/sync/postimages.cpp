// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/postimages.h"

#include "core/future.h"
#include "domain/posttext.h"
#include "network/network.h"
#include "store/store.h"

#include <QtCore/QUuid>

namespace farthing {

struct PostImages::Job
{
    Act act;
    QString attempt;
    Done done;
    QList<MediaId> left;
    QHash<MediaId, MediaId> names;
};

namespace {

QString *bodyOf(Act &act)
{
    if (auto *publish = std::get_if<PublishAct>(&act))
        return &publish->body;
    if (auto *edit = std::get_if<EditPostAct>(&act))
        return &edit->body;
    return nullptr;
}

AppError withoutName()
{
    return {AppError::Kind::Protocol,
            PostImages::tr("The platform took an image but did not say its name. The post was not sent."),
            QStringLiteral("receipt of an image without id")};
}

} // namespace

PostImages::PostImages(Store &store, Network &network, QObject *parent)
    : QObject(parent), m_store(store), m_network(network)
{}

void PostImages::prepare(const Act &act, const QString &attempt, const Done &done)
{
    Job job{act, attempt, done, {}, {}};
    if (const QString *body = bodyOf(job.act))
        job.left = mediaIn(*body);
    next(std::move(job));
}

void PostImages::next(Job job)
{
    while (!job.left.isEmpty()) {
        const MediaId id = job.left.takeFirst();
        const Result<std::optional<DraftImage>> image = m_store.draftImage(id);
        if (!image) {
            job.done(image.error());
            return;
        }
        if (*image) {
            add(job, id, (*image)->bytes, (*image)->type);
            return;
        }
        // The platform's own.
    }
    if (QString *body = bodyOf(job.act); body && !job.names.isEmpty())
        *body = withMedia(*body, job.names);
    job.done(Ready(job.act));
}

void PostImages::add(const Job &job, const MediaId &image, const QByteArray &bytes, const QString &type)
{
    const QString key =
        QUuid::createUuidV5(QUuid::fromString(job.attempt), image.value).toString(QUuid::WithoutBraces);
    whenDone(m_network.addMedia({bytes, type}, key), this,
             [this, job, image](const Result<Outcome> &outcome) {
                 if (!outcome) {
                     job.done(outcome.error());
                     return;
                 }
                 if (const auto *problem = std::get_if<Problem>(&*outcome)) {
                     job.done(Ready(*problem));
                     return;
                 }
                 const auto *receipt = std::get_if<Receipt>(&*outcome);
                 if (!receipt || !receipt->image) {
                     job.done(withoutName());
                     return;
                 }
                 Job further = job;
                 further.names.insert(image, MediaId{*receipt->image});
                 next(std::move(further));
             });
}

} // namespace farthing
