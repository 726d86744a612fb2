// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/platformtest.h"

#include "support/postgrescluster.h"

#include <QtCore/QUuid>

namespace farthing {

namespace {

bool onPostgres = false;

} // namespace

void PlatformTest::initTestCase_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    if (sharedCluster())
        QTest::newRow("PostgreSQL") << true;
    else
        qInfo("Left out on PostgreSQL: %s", qPrintable(whyNoCluster()));
}

void PlatformTest::init()
{
    TestCase::init();
    QFETCH_GLOBAL(bool, postgres);
    onPostgres = postgres;
}

QString ownDatabase()
{
    return onPostgres ? sharedCluster()->platformDatabase() : QStringLiteral(":memory:");
}

QString sharedDatabase(const QString &folder)
{
    if (onPostgres)
        return sharedCluster()->platformDatabase();
    return folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) +
           QStringLiteral(".db");
}

bool isOnPostgres()
{
    return onPostgres;
}

} // namespace farthing
