// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/httptransport.h"
#include "network/network.h"

#include <QtCore/QThreadPool>

#include <atomic>
#include <memory>

namespace farthing {

/// One account on a platform that speaks the interface of src/platform/openapi.yaml. The address is whatever
/// the person gave: plain http is spoken where they wrote it, never where they wrote https.
class HttpNetwork : public Network
{
    Q_OBJECT

public:
    /// `base` may have a path. `access` and `clock` must outlive this object. An empty token reads what needs
    /// none.
    HttpNetwork(const QUrl &base, const QByteArray &token, QNetworkAccessManager &access, const Clock &clock,
                HttpOptions options = {}, QObject *parent = nullptr);

    /// Goes on with another address or token: what is under way ends with Cancelled, and nothing that the old
    /// platform said is used for the new one.
    void setEndpoint(const QUrl &base, const QByteArray &token);

    Capability capability(ActKind kind) const override;
    bool hasLedger() const override { return true; }
    bool hasLiveChanges() const override { return true; }

    QFuture<Result<PlatformInfo>> platform() override;
    QFuture<Result<Rulebook>> rules() override;
    QFuture<Result<Account>> account() override;
    QFuture<Result<Page<Post>>> posts(const PageRequest &page) override;
    QFuture<Result<Post>> post(const PostId &id) override;
    QFuture<Result<Page<Comment>>> comments(const PageRequest &page) override;
    QFuture<Result<Page<PnlReport>>> reports(const PageRequest &page) override;
    QFuture<Result<StatementPage>> statement(const PageRequest &page) override;
    QFuture<Result<ChangePage>> changes(const QString &after, int limit, int waitSeconds) override;
    QFuture<Result<ImageData>> avatar(const AvatarId &id) override;
    QFuture<Result<ImageData>> media(const MediaId &id) override;

    Quote quote(const Act &act, const QuoteContext &known) const override;
    QFuture<Result<Outcome>> perform(const Act &act, Money price, const QString &key) override;

    QFuture<Result<Outcome>> addMedia(const ImageData &image, const QString &key) override;
    QFuture<Result<Outcome>> addAvatar(const QString &name, const ImageData &image,
                                       const QString &key) override;
    QFuture<Result<Outcome>> removeAvatar(const AvatarId &id, const QString &key) override;

    void abort() override;
    std::chrono::milliseconds clockOffset() const override { return m_transport.clockOffset(); }

    bool hasStates() const override { return true; }
    QFuture<Result<Outcome>> setState(const QString &key, const QByteArray &value,
                                      const QString &idempotencyKey) override;
    QFuture<Result<Page<StateValue>>> states(const PageRequest &page) override;

private:
    template <class T>
    using Decoder = std::function<Result<T>(const QJsonObject &)>;

    /// `read` may be called on another thread.
    template <class T>
    QFuture<Result<T>> ask(const HttpRequest &request, std::function<Result<T>(const HttpAnswer &)> read);
    template <class T>
    QFuture<Result<T>> read(const HttpRequest &request, Decoder<T> decode);
    template <class List>
    QFuture<Result<List>> readList(const QString &path, const PageRequest &page,
                                   Result<List> (*decode)(const QJsonObject &));
    QFuture<Result<ImageData>> readImage(const QString &path);
    QFuture<Result<Outcome>> change(const HttpRequest &request);
    QFuture<Result<Outcome>> addImage(HttpRequest request, const ImageData &image, const QString &key);

    HttpTransport m_transport;
    std::shared_ptr<std::atomic<quint64>> m_aborts = std::make_shared<std::atomic<quint64>>(0);
    QThreadPool m_readers; ///< waits, when it ends, for what it began
};

} // namespace farthing
