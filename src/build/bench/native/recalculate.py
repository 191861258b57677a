"""Times LibreOffice: reads {cells, rounds, result} as JSON, fills a new sheet with the cells, recalculates all formulas
so many times, and prints the milliseconds of each round and the values of the result column. Needs LibreOffice's own
bridge to Python (package python3-uno)."""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

import uno

job = json.load(sys.stdin)
cells = job['cells']
profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
address = f'pipe,name=bench-{time.time_ns()};urp'
office = subprocess.Popen([
    'soffice', '--headless', '--norestore', f'-env:UserInstallation={pathlib.Path(profile.name).as_uri()}', f'--accept={address}'
], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    end = time.time() + 60
    while True:
        try:
            return resolver.resolve(f'uno:{address};StarOffice.ComponentContext')
        except uno.getClass('com.sun.star.connection.NoConnectException'):
            if time.time() > end or office.poll() is not None:
                raise
            time.sleep(0.2)


try:
    context = connect()
    desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
    document = desktop.loadComponentFromURL('private:factory/scalc', '_blank', 0, ())
    document.enableAutomaticCalculation(False)
    sheet = document.Sheets.getByIndex(0)
    area = sheet.getCellRangeByPosition(0, 0, len(cells[0]) - 1, len(cells) - 1)
    area.setFormulaArray(tuple(tuple(str(cell) for cell in row) for row in cells))
    times = []
    for _ in range(job['rounds']):
        start = time.perf_counter()
        document.calculateAll()
        times.append((time.perf_counter() - start) * 1000)
    column = sheet.getCellRangeByPosition(job['result'], 1, job['result'], len(cells) - 1)
    json.dump({'times': times, 'values': [row[0] for row in column.getDataArray()]}, sys.stdout)
    document.close(True)
    desktop.terminate()
finally:
    try:
        office.wait(20)
    except subprocess.TimeoutExpired:
        office.kill()
