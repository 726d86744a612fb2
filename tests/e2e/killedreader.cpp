// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedreader.h"

#include "e2e/scene.h"
#include "gui/mainwindow.h"
#include "models/activitymodel.h"
#include "sync/library.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>

#include <unistd.h>

namespace farthing {

QString effectOf(const Act &act)
{
    if (const auto *comment = std::get_if<CommentAct>(&act))
        return QStringLiteral("comment ") + comment->body;
    if (const auto *rate = std::get_if<RateAct>(&act); rate && rate->rating == Rating::Minus)
        return QStringLiteral("minus ") + rate->post.value;
    if (const auto *report = std::get_if<BuyReportAct>(&act))
        return QStringLiteral("report ") + report->post.value;
    return {};
}

KilledReader::KilledReader()
    : m_seed(qEnvironmentVariableIntValue("FARTHING_KILLED_SEED")), m_random(quint32(m_seed))
{}

bool KilledReader::wanted()
{
    return qEnvironmentVariableIsSet("FARTHING_KILLED_PROFILE");
}

/// Past every buffer of this process, which is not going to empty any.
void KilledReader::say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), std::size_t(bytes.size())) != bytes.size())
        qFatal("nobody listens");
}

template <class Widget>
Widget *KilledReader::find(const char *name) const
{
    auto *widget = m_reader->window().findChild<Widget *>(QLatin1StringView(name));
    if (!widget)
        qFatal("no %s", name);
    return widget;
}

int KilledReader::run()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        // The offscreen platform knows no size hints of windows, and says so.
        if (type != QtDebugMsg && type != QtInfoMsg &&
            !text.contains(QLatin1StringView("propagateSizeHints")))
            say(QStringLiteral("warning ") + text);
    });
    if (!start()) {
        say(QStringLiteral("warning the reader does not start"));
        return 1;
    }
    followList();
    say(QStringLiteral("ready"));
    if (!qEnvironmentVariableIsSet("FARTHING_KILLED_CLICKS"))
        return settle() ? 0 : 1;
    while (press()) {
    }
    return 1;
}

bool KilledReader::start()
{
    ReaderCommandLine line;
    line.profile = qEnvironmentVariable("FARTHING_KILLED_PROFILE");
    line.platform = QUrl(qEnvironmentVariable("FARTHING_KILLED_PLATFORM"));
    line.size = QSize(1440, 960);
    line.theme = QStringLiteral("light");
    Result<std::unique_ptr<Reader>> reader = Reader::create(line, m_trace);
    if (!reader)
        return false;
    m_reader = *std::move(reader);
    m_reader->session().outbox().setUndoTime(std::chrono::milliseconds(m_random.bounded(2) * 40));
    m_reader->start();
    m_reader->window().activateWindow();
    return QTest::qWaitForWindowActive(&m_reader->window(), patience) &&
           QTest::qWaitFor([this] { return m_reader->window().hasContent(); }, patience) &&
           QTest::qWaitFor(
               [this] {
                   return !m_reader->session()
                               .library()
                               .posts(PostList::All, std::nullopt, 1)
                               .valueOr({})
                               .isEmpty();
               },
               patience);
}

/// What the person sees of it: the rows of the list "Activity".
void KilledReader::followList()
{
    const QAbstractItemModel *model = find<QAbstractItemView>("activityList")->model();
    const auto tell = [model](int first, int last) {
        for (int row = first; row <= last; ++row) {
            const auto intent = model->index(row, 0).data(ActivityModel::IntentRole).value<Intent>();
            say(QStringLiteral("shown ") + effectOf(intent.act));
        }
    };
    tell(0, model->rowCount() - 1);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, model,
                     [tell](const QModelIndex &, int first, int last) { tell(first, last); });
}

int KilledReader::rows() const
{
    return find<QAbstractItemView>("activityList")->model()->rowCount();
}

bool KilledReader::isShown(const QString &effect) const
{
    const QAbstractItemModel *model = find<QAbstractItemView>("activityList")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (effectOf(model->index(row, 0).data(ActivityModel::IntentRole).value<Intent>().act) == effect)
            return true;
    }
    return false;
}

bool KilledReader::openAny()
{
    const QList<PostRow> posts =
        m_reader->session().library().posts(PostList::All, std::nullopt, 200).valueOr({});
    const PostRow &row = posts.at(m_random.bounded(int(posts.size())));
    m_post = row.id;
    m_reader->window().openPost(row.id);
    return QTest::qWaitFor([&] { return m_reader->window().windowTitle().contains(row.title); }, patience);
}

bool KilledReader::press()
{
    if (!openAny())
        return false;
    const int before = rows();
    const int chance = m_random.bounded(10);
    bool pressed = false;
    if (chance < 3)
        pressed = pressButton("minusButton", RateAct{m_post, Rating::Minus});
    else if (chance < 6)
        pressed = pressButton("buyReportButton", BuyReportAct{m_post});
    else
        pressed = pressComment();
    if (!pressed)
        return true; // done before; another post
    if (QTest::qWaitFor([&] { return rows() > before || rows() == ActivityModel::mostRows; }, patience))
        return true;
    say(QStringLiteral("warning a click that is never shown"));
    return false;
}

bool KilledReader::pressComment()
{
    auto *edit = find<QPlainTextEdit>("commentEdit");
    auto *send = find<QAbstractButton>("sendCommentButton");
    const QString text = QStringLiteral("Life %1, comment %2").arg(m_seed).arg(++m_texts);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    if (!QTest::qWaitFor([send] { return send->isEnabled(); }, patience))
        return false;
    say(QStringLiteral("click comment ") + text);
    QTest::mouseClick(send, Qt::LeftButton);
    return true;
}

bool KilledReader::pressButton(const char *name, const Act &act)
{
    auto *button = find<QAbstractButton>(name);
    const QString effect = effectOf(act);
    if (isShown(effect) || !button->isEnabled())
        return false;
    if (auto *article = find<QAbstractScrollArea>("articleView"); article->isAncestorOf(button))
        article->verticalScrollBar()->setValue(article->verticalScrollBar()->maximum());
    say(QStringLiteral("click ") + effect);
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool KilledReader::settle()
{
    const bool settled = QTest::qWaitFor(
        [this] {
            return m_reader->session().outbox().waiting() == 0 &&
                   m_reader->session().scheduler().connection().state == Connection::State::Online;
        },
        patience);
    if (!settled)
        say(QStringLiteral("warning something waits for ever"));
    for (const Intent &intent : m_reader->session().outbox().intents(10'000).valueOr({}))
        say(QStringLiteral("end %1 %2").arg(int(intent.state)).arg(effectOf(intent.act)));
    say(QStringLiteral("over"));
    return settled;
}

} // namespace farthing
