// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "sql/connection.h"
#include "support/platformprocess.h"

#include <QtCore/QHash>

#include <memory>

namespace farthing {

struct WrongInput;

/// A platform in a process of its own with four people on it, what they wrote, and another platform to bring
/// foreign things from. Ada (level 20) and Ben (20) have money, Cy (20) has none, Dee is new.
class InputScene
{
public:
    explicit InputScene(const QString &location);
    ~InputScene();

    /// Starts both platforms and lets everybody act; a sentence about what went wrong, empty where nothing
    /// did.
    QString set();
    RawReply send(const WrongInput &input);
    /// Sends what is no whole request, and leaves.
    void leaveAmid(const QByteArray &bytes);
    RawReply get(const QByteArray &path, const QByteArray &who);
    /// A value of the scene's, as "posts-cursor".
    QByteArray named(const QByteArray &name) const { return m_names.value(name); }

    /// Everything the platform counts, read past it: rows of its tables, the number of its last change, and
    /// the sums of all balances and entries.
    QByteArray books();
    /// What the four see of it: account and statement.
    QByteArray seen();
    QString audit();
    /// Kilobytes that the platform's process had resident at most; 0 where the system does not say.
    qint64 peakKilobytes() const;
    PlatformProcess &platform() { return *m_platform; }

private:
    QByteArray bytesOf(const WrongInput &input) const;
    QByteArray filled(QByteArray text) const;
    QJsonObject does(PlatformProcess &platform, const QByteArray &token, const QByteArray &method,
                     const QByteArray &path, const QByteArray &body, QByteArray key = {});
    QJsonObject reads(PlatformProcess &platform, const QByteArray &token, const QByteArray &path);
    void publish(PlatformProcess &platform, const QByteArray &token, const QByteArray &id);
    void comment(PlatformProcess &platform, const QByteArray &token, const QByteArray &id,
                 const QByteArray &post);
    /// A list's cursors under their names, each with the ways to spoil it.
    void nameCursors(PlatformProcess &platform, const QByteArray &token, const QByteArray &prefix);
    void everybodyActs();
    void theOthersAct();

    std::unique_ptr<PlatformProcess> m_platform;
    PlatformProcess m_other;
    std::unique_ptr<sql::Connection> m_books;
    QHash<QByteArray, QByteArray> m_names;
    QHash<QByteArray, QByteArray> m_tokens;
    QString m_problem;
};

} // namespace farthing
