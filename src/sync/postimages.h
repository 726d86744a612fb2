// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/act.h"
#include "domain/problem.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>
#include <variant>

namespace farthing {

class Network;
class Store;

/// Brings the images that a post names to the platform before the post itself, and gives the text the names
/// that the platform has for them. Each is sent under a key made from the attempt's, so that sending the
/// attempt again gives the same names and the same text.
class PostImages : public QObject
{
    Q_OBJECT

public:
    /// The act as it is to be sent, or the platform's no to one of its images.
    using Ready = std::variant<Act, Problem>;
    using Done = std::function<void(const Result<Ready> &ready)>;

    /// Both outlive this.
    PostImages(Store &store, Network &network, QObject *parent = nullptr);

    /// Calls back once: at once where there is nothing to bring, later otherwise, and not at all after the
    /// end of this. An error leaves open what the platform has.
    void prepare(const Act &act, const QString &attempt, const Done &done);

private:
    struct Job;

    void next(Job job);
    void add(const Job &job, const MediaId &image, const QByteArray &bytes, const QString &type);

    Store &m_store;
    Network &m_network;
};

} // namespace farthing
