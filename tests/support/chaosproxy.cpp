// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chaosproxy.h"

#include <QtCore/QSignalBlocker>

#include <algorithm>

#include <sys/socket.h>

namespace farthing {

/// One port, and the chance that belongs to it.
struct ChaosProxy::Lane
{
    explicit Lane(std::uint64_t seed) : random(seed) {}

    model::RandomSource random;
    QTcpServer server;
    QHash<QTcpSocket *, QByteArray> received;
    QList<Fault> planned;
};

/// One request on its way; it outlives the connection that it came on.
struct ChaosProxy::Exchange
{
    int lane = 0;
    QPointer<QTcpSocket> client;
    QByteArray request;
    bool write = false;
    bool waits = false; ///< a question that the platform itself holds
    Fault fault = Fault::None;
    int events = 0; ///< further requests after which it goes on
    bool repeated = false;
    bool answerHeld = false;
    QByteArray received; ///< of the answer
    QByteArray answer;
    QPointer<QTcpSocket> upstream;
    bool over = false;
};

namespace {

/// Ends a connection at once, as one that breaks does; and leaves no port waiting, of which long tests would
/// run out.
void breakOff(QTcpSocket *socket)
{
    const linger atOnce{1, 0};
    if (socket->socketDescriptor() >= 0)
        (void)setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
    socket->abort();
    socket->deleteLater();
}

QByteArray httpAnswer(int status, const QByteArray &type, const QByteArray &body,
                      const QByteArray &header = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Chaos\r\nContent-Type: " + type + "\r\n" + header +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

ChaosProxy::ChaosProxy(std::uint64_t seed) : m_seed(seed), m_order(seed ^ 0x5eed) {}

ChaosProxy::~ChaosProxy()
{
    const QSignalBlocker nobodyListens(this);
    m_waiting.clear();
    m_echoes.clear();
    for (const auto &lane : m_lanes) {
        const QList<QTcpSocket *> clients = lane->received.keys();
        for (QTcpSocket *client : clients) {
            client->disconnect(this);
            breakOff(client);
        }
    }
    setPlatform({});
}

void ChaosProxy::setPlatform(const QUrl &platform)
{
    m_platform = platform;
    for (QTcpSocket *socket : std::as_const(m_idle)) {
        socket->disconnect(this);
        breakOff(socket);
    }
    m_idle.clear();
    const QList<std::shared_ptr<Exchange>> underWay = m_underWay;
    for (const auto &exchange : underWay)
        ended(exchange);
}

QUrl ChaosProxy::addLane()
{
    const int number = int(m_lanes.size());
    m_lanes.push_back(std::make_unique<Lane>(m_seed * 1'000'003 + std::uint64_t(number)));
    QTcpServer &server = m_lanes.back()->server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(&server, &QTcpServer::newConnection, this, [this, number] { accept(number); });
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

void ChaosProxy::plan(int lane, const QList<Fault> &faults)
{
    m_lanes.at(std::size_t(lane))->planned += faults;
}

QString ChaosProxy::nameOf(Fault fault)
{
    static const std::array<const char *, faultCount> names{
        "none", "drop",        "cut request", "lose answer",  "cut answer", "twice",   "echo",
        "hold", "hold answer", "status",      "status after", "signed out", "garbage", "garble after"};
    return QLatin1StringView(names.at(std::size_t(fault)));
}

qsizetype ChaosProxy::messageLength(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QByteArray head = bytes.first(end + 2).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    qsizetype length = 0;
    if (at >= 0) {
        const qsizetype from = at + qsizetype(sizeof("\r\ncontent-length:")) - 1;
        length = head.sliced(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
    }
    const qsizetype whole = end + 4 + length;
    return bytes.size() >= whole ? whole : 0;
}

void ChaosProxy::accept(int lane)
{
    Lane &here = *m_lanes.at(std::size_t(lane));
    while (QTcpSocket *client = here.server.nextPendingConnection()) {
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        here.received.insert(client, {});
        connect(client, &QTcpSocket::readyRead, this, [this, lane, client] { take(lane, client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] { clientGone(client); });
        take(lane, client);
    }
}

void ChaosProxy::clientGone(QTcpSocket *client)
{
    for (const auto &lane : m_lanes)
        lane->received.remove(client);
    // What nobody waits for any more: a write may have begun, a question is not worth its answer.
    const QList<std::shared_ptr<Exchange>> underWay = m_underWay;
    for (const auto &exchange : underWay) {
        if (exchange->client == client && !exchange->write)
            ended(exchange);
    }
    // And what had not arrived when the connection broke does not arrive.
    m_held.removeIf([client](const auto &held) { return held->client == client; });
    client->deleteLater();
}

void ChaosProxy::take(int lane, QTcpSocket *client)
{
    Lane &here = *m_lanes.at(std::size_t(lane));
    QByteArray &received = here.received[client];
    received += client->readAll();
    while (const qsizetype length = messageLength(received)) {
        auto exchange = std::make_shared<Exchange>();
        exchange->lane = lane;
        exchange->client = client;
        exchange->request = received.first(length);
        received.remove(0, length);
        exchange->write = !exchange->request.startsWith("GET ");
        const QByteArray line = exchange->request.first(exchange->request.indexOf('\r'));
        exchange->waits = line.contains("wait=") && !line.contains("wait=0");
        exchange->fault = chosen(here, exchange->write);
        ++m_met[exchange->fault];
        begin(exchange);
        count();
        if (!here.received.contains(client))
            return;
    }
}

ChaosProxy::Fault ChaosProxy::chosen(Lane &lane, bool write)
{
    if (!lane.planned.isEmpty())
        return lane.planned.takeFirst();
    if (!lane.random.percent(m_trouble))
        return Fault::None;
    const auto fault = Fault(lane.random.between(1, faultCount - 1));
    // Signing out stops everything until somebody signs in; often enough is seldom.
    if (fault == Fault::SignedOut && !lane.random.percent(30))
        return Fault::LoseAnswer;
    // A browser has six connections to a host; where all were held, nothing would go by.
    constexpr int mostHeld = 3;
    const auto inLane = [&](const auto &held) {
        return m_lanes.at(std::size_t(held->lane)).get() == &lane;
    };
    if ((fault == Fault::Hold || fault == Fault::HoldAnswer) &&
        std::count_if(m_held.cbegin(), m_held.cend(), inLane) >= mostHeld)
        return Fault::None;
    return fault == Fault::Echo && !write ? Fault::Drop : fault;
}

void ChaosProxy::begin(const std::shared_ptr<Exchange> &exchange)
{
    Lane &lane = *m_lanes.at(std::size_t(exchange->lane));
    switch (exchange->fault) {
    case Fault::Drop:
        breakOff(exchange->client);
        break;
    case Fault::CutRequest:
        cut(exchange);
        break;
    case Fault::Status:
        answer(exchange, strangeAnswer(lane));
        break;
    case Fault::SignedOut:
        answer(exchange,
               httpAnswer(401, "application/problem+json",
                          R"({"type":"urn:farthing:problem:unauthorized","title":"Who?","status":401})",
                          "WWW-Authenticate: Bearer\r\n"));
        break;
    case Fault::Garbage:
        answer(exchange, garbage(lane, {}));
        break;
    case Fault::Hold:
        hold(exchange);
        break;
    default:
        forward(exchange);
    }
}

void ChaosProxy::hold(const std::shared_ptr<Exchange> &exchange)
{
    exchange->events = int(m_lanes.at(std::size_t(exchange->lane))->random.between(2, 9));
    m_held.append(exchange);
}

/// Another request came and went its way: what was to be overtaken by it has one less to wait for.
void ChaosProxy::count()
{
    QList<std::shared_ptr<Exchange>> due;
    for (const auto &held : std::as_const(m_held)) {
        if (--held->events <= 0)
            due.append(held);
    }
    for (const auto &exchange : std::as_const(due)) {
        m_held.removeOne(exchange);
        if (exchange->answerHeld)
            answer(exchange, exchange->answer);
        else
            forward(exchange);
    }
}

void ChaosProxy::release()
{
    QList<std::shared_ptr<Exchange>> all = std::exchange(m_held, {}) + std::exchange(m_echoes, {});
    while (!all.isEmpty()) {
        const auto exchange = all.takeAt(qsizetype(m_order.below(all.size())));
        if (exchange->answerHeld)
            answer(exchange, exchange->answer);
        else
            forward(exchange);
    }
}

int ChaosProxy::held(int lane) const
{
    return int(std::count_if(m_held.cbegin(), m_held.cend(), [lane](const auto &held) {
        return held->lane == lane && held->client && !held->waits;
    }));
}

bool ChaosProxy::isIdle() const
{
    return m_waiting.isEmpty() && std::all_of(m_underWay.cbegin(), m_underWay.cend(),
                                              [](const auto &exchange) { return exchange->waits; });
}

/// Writes go one after the other, so that whoever looks at the platform between them sees each of its states.
void ChaosProxy::forward(const std::shared_ptr<Exchange> &exchange)
{
    if (exchange->write && m_writing) {
        m_waiting.append(exchange);
        return;
    }
    forwardNow(exchange);
}

void ChaosProxy::forwardNow(const std::shared_ptr<Exchange> &exchange)
{
    if (exchange->write)
        m_writing = exchange;
    m_underWay.append(exchange);
    QTcpSocket *upstream = m_idle.isEmpty() ? new QTcpSocket(this) : m_idle.takeLast();
    upstream->disconnect(this);
    exchange->upstream = upstream;
    exchange->received.clear();
    exchange->over = false;
    connect(upstream, &QTcpSocket::readyRead, this, [this, exchange] { read(exchange); });
    connect(upstream, &QTcpSocket::disconnected, this, [this, exchange] { ended(exchange); });
    connect(upstream, &QTcpSocket::errorOccurred, this, [this, exchange] { ended(exchange); });
    if (upstream->state() != QAbstractSocket::ConnectedState) {
        upstream->connectToHost(m_platform.host(), quint16(m_platform.port()));
        upstream->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
    upstream->write(exchange->request);
}

/// Half of a request, on a connection of its own that then breaks.
void ChaosProxy::cut(const std::shared_ptr<Exchange> &exchange)
{
    auto *upstream = new QTcpSocket(this);
    const qsizetype some =
        m_lanes.at(std::size_t(exchange->lane))->random.between(1, exchange->request.size() - 1);
    connect(upstream, &QTcpSocket::connected, this, [upstream, exchange, some] {
        upstream->write(exchange->request.first(some));
        upstream->flush();
        breakOff(upstream);
        if (exchange->client)
            breakOff(exchange->client);
    });
    connect(upstream, &QTcpSocket::errorOccurred, this, [upstream, exchange] {
        upstream->deleteLater();
        if (exchange->client)
            breakOff(exchange->client);
    });
    upstream->connectToHost(m_platform.host(), quint16(m_platform.port()));
}

void ChaosProxy::read(const std::shared_ptr<Exchange> &exchange)
{
    if (exchange->over)
        return;
    exchange->received += exchange->upstream->readAll();
    const qsizetype length = messageLength(exchange->received);
    if (length == 0)
        return;
    exchange->over = true;
    QTcpSocket *upstream = exchange->upstream;
    upstream->disconnect(this);
    // A connection on which more came than was asked for, or that the platform ends, is used no more.
    const QByteArray head = exchange->received.first(exchange->received.indexOf("\r\n\r\n")).toLower();
    if (exchange->received.size() > length || head.contains("connection: close"))
        breakOff(upstream);
    else
        m_idle.append(upstream);
    connect(upstream, &QTcpSocket::disconnected, this, [this, upstream] {
        m_idle.removeOne(upstream);
        upstream->deleteLater();
    });
    answered(exchange, exchange->received.first(length));
}

/// It broke before it was answered: by a platform that went, or by whoever asked.
void ChaosProxy::ended(const std::shared_ptr<Exchange> &exchange)
{
    if (exchange->over)
        return;
    exchange->over = true;
    if (exchange->upstream) {
        exchange->upstream->disconnect(this);
        breakOff(exchange->upstream);
    }
    answered(exchange, {});
}

void ChaosProxy::answered(const std::shared_ptr<Exchange> &exchange, const QByteArray &answer)
{
    m_underWay.removeOne(exchange);
    if (exchange->write)
        emit written();
    if (m_writing == exchange)
        m_writing.reset();
    Lane &lane = *m_lanes.at(std::size_t(exchange->lane));
    if (!exchange->repeated || lane.random.percent(50))
        exchange->answer = answer;
    const bool again = exchange->fault == Fault::Twice && !std::exchange(exchange->repeated, true);
    if (again)
        forward(exchange);
    if (!m_writing && !m_waiting.isEmpty())
        forwardNow(m_waiting.takeFirst());
    if (!again)
        deliver(exchange);
}

void ChaosProxy::deliver(const std::shared_ptr<Exchange> &exchange)
{
    if (!exchange->client)
        return;
    Lane &lane = *m_lanes.at(std::size_t(exchange->lane));
    const QByteArray &whole = exchange->answer;
    if (whole.isEmpty() || exchange->fault == Fault::LoseAnswer) {
        breakOff(exchange->client);
        return;
    }
    switch (exchange->fault) {
    case Fault::CutAnswer:
        exchange->client->write(whole.first(lane.random.between(1, whole.size() - 1)));
        exchange->client->disconnectFromHost();
        return;
    case Fault::StatusAfter:
        answer(exchange, strangeAnswer(lane));
        return;
    case Fault::GarbleAfter:
        answer(exchange, garbage(lane, whole));
        return;
    case Fault::HoldAnswer:
        exchange->answerHeld = true;
        hold(exchange);
        return;
    case Fault::Echo: {
        // A refusal binds nothing (platform-api): a late copy of what was refused would be another request.
        if (!whole.startsWith("HTTP/1.1 2"))
            break;
        auto echo = std::make_shared<Exchange>();
        echo->lane = exchange->lane;
        echo->request = exchange->request;
        echo->write = true;
        m_echoes.append(echo);
        break;
    }
    default:
        break;
    }
    answer(exchange, whole);
}

void ChaosProxy::answer(const std::shared_ptr<Exchange> &exchange, const QByteArray &bytes)
{
    if (exchange->client)
        exchange->client->write(bytes);
}

/// What balancers, hotels and platforms in trouble say. A 403 or 404 is never the platform's own here: that
/// would be a definite answer.
QByteArray ChaosProxy::strangeAnswer(Lane &lane)
{
    static const std::vector<int> statuses{403, 404, 408, 429, 500, 502, 503};
    const int status = lane.random.pick(statuses);
    const bool ours = (status == 429 || status >= 500) && lane.random.percent(50);
    const QByteArray retry =
        (status == 429 || status == 503) && lane.random.percent(60)
            ? "Retry-After: " + QByteArray::number(qlonglong(lane.random.between(0, 90))) + "\r\n"
            : QByteArray();
    if (!ours)
        return httpAnswer(status, "text/html", "<html><body><h1>Not now</h1></body></html>", retry);
    const QByteArray name = status == 429 ? "rate-limited" : "unavailable";
    return httpAnswer(status, "application/problem+json",
                      R"({"type":"urn:farthing:problem:)" + name + R"(","title":"Not now","status":)" +
                          QByteArray::number(status) + "}",
                      retry);
}

/// A sign-in page of a hotel, nothing, or an answer that ends too early and says that it is whole.
QByteArray ChaosProxy::garbage(Lane &lane, const QByteArray &answer)
{
    QByteArray body =
        answer.sliced(std::max<qsizetype>(0, answer.indexOf("\r\n\r\n") + 4 * !answer.isEmpty()));
    if (body.size() > 2)
        body.truncate(lane.random.between(1, body.size() - 1));
    else
        body = lane.random.percent(50) ? QByteArray(R"({"changed": [)") : QByteArray("<html>Welcome</html>");
    const bool html = body.startsWith('<');
    return httpAnswer(200, html ? "text/html" : "application/json",
                      lane.random.percent(20) ? QByteArray() : body);
}

} // namespace farthing
