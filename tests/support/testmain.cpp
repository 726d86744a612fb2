// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

int main(int argc, char **argv)
{
    return farthing::NamedTest::runNamed(argc, argv);
}
