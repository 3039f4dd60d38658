// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/areas.h"

// many_figures FILE: writes a CSV file of 1,400,000 figures of areas.

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    indblik::bench::writeManyFigures(QString::fromLocal8Bit(argv[1]));
    return 0;
}
