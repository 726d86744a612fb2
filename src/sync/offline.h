// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/imagerecords.h"
#include "sync/imagefetcher.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace farthing {

class Scheduler;
class Store;

/// What is kept to be read without a network, for the interface: how much of it there is, what the person
/// chose, and what became of the images of an article. Reads answer at once; nothing here waits for a
/// network.
class Offline : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Offline(Store &store, Scheduler &scheduler, QObject *parent = nullptr);

    const ImageChoice &choice() const { return m_choice; }
    /// What there is no room for goes, and what may come comes with the network. Texts stay, whatever their
    /// age: they weigh little, and are what is searched. Error: Storage.
    QFuture<Result<void>> choose(const ImageChoice &choice);

    /// What is kept of images.
    Result<ImageTotal> total() const;
    /// The images of an article, at most as many as an article is looked through for.
    Result<QList<ArticleImage>> imagesOf(const PostId &post) const;
    /// An image from elsewhere by its address (`webImageAddress`); nullopt while it is not here.
    Result<std::optional<QByteArray>> picture(const QString &address) const;

signals:
    /// What may come, or what is here, is different. Coalesced.
    void changed();

private:
    void chosen();

    Store &m_store;
    Scheduler &m_scheduler;
    ImageChoice m_choice;
    bool m_telling = false;
};

} // namespace farthing
